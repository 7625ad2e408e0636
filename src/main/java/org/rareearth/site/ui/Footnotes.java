package org.rareearth.site.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;

/** The sources of one page, numbered in the order in which the page first mentions them. */
public record Footnotes(List<SourceNote> notes) {

  public static final Footnotes NONE = new Footnotes(List.of());

  public Footnotes {
    notes = List.copyOf(notes);
  }

  /** Numbers the sources as they come; a source that comes again keeps its first number. */
  public static Footnotes of(Iterable<Citation> inOrderOfMention) {
    Builder builder = new Builder();
    inOrderOfMention.forEach(builder::mention);
    return builder.build();
  }

  /** The line for a source; refuses a source that the page never mentioned, because its mark would point nowhere. */
  public SourceNote note(String slug) {
    return notes.stream().filter(note -> note.slug().equals(slug)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Source '" + slug + "' is not among this page's footnotes"));
  }

  public int number(String slug) {
    return note(slug).number();
  }

  public boolean isEmpty() {
    return notes.isEmpty();
  }

  /** Collects mentions while a page is put together, top to bottom. */
  public static final class Builder {

    private final Map<String, SourceNote> notes = new LinkedHashMap<>();

    public Builder mention(Citation source) {
      notes.computeIfAbsent(source.slug(), slug -> SourceNote.of(notes.size() + 1, source));
      return this;
    }

    public Builder mention(Attribution said) {
      return mention(said.source());
    }

    public Builder mention(Iterable<Citation> sources) {
      sources.forEach(this::mention);
      return this;
    }

    public Footnotes build() {
      return new Footnotes(List.copyOf(notes.values()));
    }
  }
}
