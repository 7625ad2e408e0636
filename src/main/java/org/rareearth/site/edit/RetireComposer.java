package org.rareearth.site.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.NotFound;
import org.rareearth.site.ui.FieldWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Composes the page on which a record's end is proposed: what it is, and all that would be touched. */
@Component
class RetireComposer {

  private static final int SHOWN = 50;

  private final Kinds kinds;
  private final FieldWords words;

  RetireComposer(Kinds kinds, FieldWords words) {
    this.kinds = kinds;
    this.words = words;
  }

  /** What was typed so far. */
  record Typed(UUID token, int version, Action action, String into, String renamed, String reason, List<RetirePage.Refusal> refusals) {

    static Typed nothing() {
      return new Typed(UUID.randomUUID(), 0, Action.WITHDRAW, "", "", "", List.of());
    }
  }

  @Transactional(readOnly = true)
  public RetirePage page(String kind, String key, Typed typed, Locale locale) {
    RecordKind<?> known = kinds.named(kind);
    if (known == null) {
      throw new NotFound("kind", kind);
    }
    return page(known, key, typed, locale);
  }

  private <E> RetirePage page(RecordKind<E> kind, String key, Typed typed, Locale locale) {
    E live = kind.find(key);
    if (live == null) {
      throw new NotFound(kind.name(), key);
    }
    List<RecordKey> references = kinds.references(kind.name(), key);
    List<RetirePage.Reference> shown = new ArrayList<>();
    references.stream().limit(SHOWN).forEach(other -> shown.add(reference(kinds.find(other.kind()), other.key(), locale)));
    Map<String, String> cells = kind.cells(live);
    return new RetirePage(typed.token(), typed.version(), kind.name(), words.kind(kind.name(), locale), key, kind.label(live).in(locale),
        kind.address(live), JsonMapper.shared().writeValueAsString(cells), shown, references.size() - shown.size(), typed.action().name(),
        typed.into(), typed.renamed(), typed.reason(), typed.refusals());
  }

  private <E> RetirePage.Reference reference(RecordKind<E> kind, String key, Locale locale) {
    E live = kind.find(key);
    return new RetirePage.Reference(words.kind(kind.name(), locale), live == null ? key : kind.label(live).in(locale),
        live == null ? "/edit" : kind.address(live));
  }
}
