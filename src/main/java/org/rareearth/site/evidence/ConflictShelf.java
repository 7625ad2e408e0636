package org.rareearth.site.evidence;

import java.util.List;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.ConflictType;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.site.api.Shelf;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /conflicts for the API. */
@Component
class ConflictShelf implements Shelf<ConflictsPage.Entry> {

  private final ConflictComposer composer;

  ConflictShelf(ConflictComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "conflicts";
  }

  @Override
  public List<Narrowing> narrowings() {
    return List.of(Narrowing.of("type", "In what statements contradict each other; repeat for several.", ConflictType.values()),
        Narrowing.of("subject", "What kind of thing it is about; repeat for several.", SubjectKind.values()),
        Narrowing.of("state", "Whether it is settled; repeat for several.", ConflictState.values()),
        Narrowing.of("q", "Words in title, reading or the key of the subject."));
  }

  /** The conflicts are few and sifted in memory: the page has all of them on it, by type. */
  @Override
  public Slice<ConflictsPage.Entry> slice(MultiValueMap<String, String> query, Window window) {
    ConflictsPage page = composer.list(query);
    List<ConflictsPage.Entry> all = page.groups().stream().flatMap(group -> group.entries().stream()).toList();
    return new Slice<>(window.of(all), all.size(), page.unknown());
  }
}
