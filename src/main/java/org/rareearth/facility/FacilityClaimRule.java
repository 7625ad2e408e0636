package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.springframework.stereotype.Component;

/** Lets a claim say one thing, in a unit that fits, with the word for what it counts: nameplate is not output, nor feed a product. */
@Component
class FacilityClaimRule implements Rule {

  private final EntityManager entityManager;

  FacilityClaimRule(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == FacilityClaim.class;
  }

  @Override
  public Check open() {
    Peers<ToldClaim> told = ToldClaim.peers(entityManager);
    ClaimsBeside beside = new ClaimsBeside(told);
    return (candidate, findings) -> {
      if (findings.refused("property") || candidate.cell("property").isEmpty()) {
        return;
      }
      oneThing(candidate, findings);
      boolean touched = candidate.changesAny("property", "value_low", "value_high", "unit", "basis");
      if (touched && !candidate.cell("value_low").isEmpty() && !findings.refused("value_low") && !findings.refused("unit")) {
        value(candidate, findings);
      }
      if (!findings.refused("facility") && !findings.refused("value_low")) {
        beside.look(candidate, findings);
      }
    };
  }

  private static void oneThing(Candidate candidate, Findings findings) {
    boolean status = candidate.cell("property").equals("status");
    if (Stream.of("value_low", "status", "text_en").anyMatch(findings::refused)) {
      return;
    }
    List<String> said = Stream.of("value_low", "status", "text_en").filter(column -> !candidate.cell(column).isEmpty()).toList();
    if (status && !said.contains("status")) {
      findings.refuse("status", "check.claim.status");
    } else if (!status && said.contains("status")) {
      findings.refuse("status", "check.claim.noStatus");
    } else if (said.isEmpty()) {
      findings.refuse("value_low", "check.claim.nothing");
    } else if (said.size() > 1) {
      findings.refuse(said.getLast(), "check.claim.several");
    }
  }

  private static void value(Candidate candidate, Findings findings) {
    String property = candidate.cell("property");
    String unit = candidate.cell("unit");
    List<String> accepted = UnitsOfProperty.of(property);
    if (!accepted.contains(unit)) {
      findings.refuse("value_low", "check.unit.property", unit, String.join(", ", accepted));
    } else if (candidate.number("value_low") < 0) {
      findings.refuse("value_low", "check.value.negative", candidate.cell("value_low"));
    } else if (unit.equals("%") && Math.max(candidate.number("value_low"), high(candidate)) > 100) {
      findings.refuse("value_low", "check.share.above", candidate.cell("value_low"));
    }
    if ((property.equals("capacity") || property.equals("output")) && candidate.cell("basis").isEmpty() && !findings.refused("basis")) {
      findings.refuse("basis", "check.basis");
    }
  }

  private static double high(Candidate candidate) {
    return candidate.cell("value_high").isEmpty() ? 0 : candidate.number("value_high");
  }
}
