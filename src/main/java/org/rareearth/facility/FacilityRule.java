package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.rareearth.organization.NamedAlike;
import org.springframework.stereotype.Component;

/** Keeps one plant one record, and its point on the globe a point that somebody gave. */
@Component
class FacilityRule implements Rule {

  private static final double NEAR_KM = 2;
  private static final double KM_PER_DEGREE = 111.2;

  /** Where a plant stands. */
  record Placed(String facility, String en, @Nullable String zh, String country, @Nullable String operator, BigDecimal latitude,
      BigDecimal longitude) {}

  private final EntityManager entityManager;

  FacilityRule(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == Facility.class;
  }

  @Override
  public Check open() {
    NamedAlike names = new NamedAlike(entityManager, "Facility", "/facilities/");
    Peers<Placed> sites = new Peers<>(entityManager, Placed.class, """
        select f.slug, f.name.en, f.name.zh, f.country, o.slug, f.latitude, f.longitude from Facility f join f.operator o
        on f.locationPrecision = SITE""", "o.slug", placed -> placed.operator == null ? "" : placed.operator);
    return (candidate, findings) -> {
      point(candidate, findings);
      List<Hint> alike = candidate.changesAny("name_en", "name_zh", "aliases") ? names.to(candidate) : List.of();
      if (!alike.isEmpty()) {
        findings.warn("name_en", "check.facility.duplicate", alike);
      } else if (!findings.refused("latitude") && !findings.refused("longitude")) {
        near(candidate, findings, sites);
      }
    };
  }

  private static void point(Candidate candidate, Findings findings) {
    boolean north = !candidate.cell("latitude").isEmpty();
    boolean east = !candidate.cell("longitude").isEmpty();
    if (north != east) {
      String missing = north ? "longitude" : "latitude";
      if (!findings.refused(missing)) {
        findings.refuse(missing, "check.point.half");
      }
    } else if (north && candidate.cell("location_precision").equals("unknown") && candidate.changesAny("latitude", "location_precision")) {
      findings.refuse("location_precision", "check.point.precision");
    } else if (!north && List.of("site", "city").contains(candidate.cell("location_precision"))
        && candidate.changesAny("latitude", "location_precision") && !findings.refused("latitude") && !findings.refused("longitude")) {
      findings.refuse("latitude", "check.point.missing");
    }
    if (Math.abs(candidate.number("latitude")) > 90) {
      findings.refuse("latitude", "check.point.latitude", candidate.cell("latitude"));
    }
    if (Math.abs(candidate.number("longitude")) > 180) {
      findings.refuse("longitude", "check.point.longitude", candidate.cell("longitude"));
    }
  }

  /** Two plants of one operator at one address are likelier one plant; neighbours of different operators are an industrial park. */
  private static void near(Candidate candidate, Findings findings, Peers<Placed> sites) {
    if (!candidate.cell("location_precision").equals("site") || !candidate.changesAny("latitude", "longitude", "location_precision")) {
      return;
    }
    List<Hint> near = sites.of(candidate.cell("operator")).stream().filter(placed -> !placed.facility.equals(candidate.key()))
        .filter(placed -> kilometres(placed, candidate.number("latitude"), candidate.number("longitude")) < NEAR_KM)
        .map(placed -> Hint.of(placed.en, placed.zh, "/facilities/" + placed.facility)).toList();
    if (!near.isEmpty()) {
      findings.warn("latitude", "check.facility.near", near);
    }
  }

  /** Good to a few metres at this distance. */
  private static double kilometres(Placed placed, double latitude, double longitude) {
    double north = (placed.latitude.doubleValue() - latitude) * KM_PER_DEGREE;
    double east = (placed.longitude.doubleValue() - longitude) * KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    return Math.hypot(north, east);
  }
}
