package org.rareearth.supply;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.springframework.stereotype.Component;

/** Lets nobody supply itself, and one tie stand once. */
@Component
class SupplyLinkRule implements Rule {

  /** What is compared of a link; either end is an organization or a plant. */
  record Tie(String link, @Nullable String fromOrganization, @Nullable String fromFacility, @Nullable String toOrganization,
      @Nullable String toFacility, LinkKind kind, @Nullable String material, String source) {

    String from() {
      return String.valueOf(fromFacility == null ? fromOrganization : fromFacility);
    }

    String to() {
      return String.valueOf(toFacility == null ? toOrganization : toFacility);
    }

    /** The link is shown where its first end is. */
    Hint hint() {
      return new Hint(from() + " → " + to(), (fromFacility == null ? "/organizations/" : "/facilities/") + from() + "#link-" + link);
    }
  }

  private static final String TIES = """
      select l.slug, fo.slug, ff.slug, t.slug, tf.slug, l.kind, l.material.en, s.slug from SupplyLink l left join l.from.organization fo
      left join l.from.facility ff left join l.to.organization t left join l.to.facility tf join l.evidence.source s""";

  private final EntityManager entityManager;

  SupplyLinkRule(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == SupplyLink.class;
  }

  @Override
  public Check open() {
    Peers<Tie> ties = new Peers<>(entityManager, Tie.class, TIES, "coalesce(ff.slug, fo.slug)", Tie::from);
    return (candidate, findings) -> {
      if (candidate.cell("from").equals(candidate.cell("to")) && candidate.cell("from_kind").equals(candidate.cell("to_kind"))
          && !candidate.cell("to").isEmpty() && candidate.changesAny("from", "to", "from_kind", "to_kind")) {
        findings.refuse("to", "check.link.self");
      }
      volume(candidate, findings);
      if (candidate.changesAny("from", "to", "kind", "source", "material_en")) {
        same(candidate, findings, ties);
      }
    };
  }

  private static void volume(Candidate candidate, Findings findings) {
    double volume = candidate.number("volume_low");
    if (Double.isNaN(volume) || !candidate.changesAny("volume_low", "volume_high", "volume_unit") || findings.refused("volume_low")) {
      return;
    }
    if (volume < 0) {
      findings.refuse("volume_low", "check.value.negative", candidate.cell("volume_low"));
    } else if (candidate.cell("volume_unit").equals("%")
        && (volume > 100 || candidate.number("volume_high") > 100)) {
      findings.refuse("volume_low", "check.share.above", candidate.cell("volume_low"));
    }
  }

  private static void same(Candidate candidate, Findings findings, Peers<Tie> ties) {
    List<Hint> hints = ties.of(candidate.cell("from")).stream().filter(tie -> !tie.link.equals(candidate.key())
            && tie.to().equals(candidate.cell("to"))
            && tie.kind.name().toLowerCase(Locale.ROOT).equals(candidate.cell("kind"))
            && (tie.material == null ? "" : tie.material).equalsIgnoreCase(candidate.cell("material_en"))
            && tie.source.equals(candidate.cell("source")))
        .map(Tie::hint).toList();
    if (!hints.isEmpty()) {
      findings.warn("to", "check.link.duplicate", hints);
    }
  }
}
