package org.rareearth.site.facility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Rank;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.facility.FacilityStatus;
import org.rareearth.facility.MilestoneRow;
import org.rareearth.facility.MilestoneStatus;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.Rung;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;

/**
 * What happened or was promised on a day in the life of a plant, however many sources report it.
 *
 * @param kind of milestone, the status that began, or the rung of the award
 * @param title null for a status, which its kind says
 * @param award null for all else
 * @param happened else it was planned, announced or promised; money has happened when it is paid
 * @param anchor where its page says more
 * @param reports how many records of the same event stand behind it
 */
record PlantEvent(Nature nature, PartialDate date, Enum<?> kind, @Nullable LocalizedText title, @Nullable AwardRow award, boolean happened,
    Citation source, String anchor, int reports) {

  /** Milestones are points in the plant's life, a status is what a source found, an award is money. */
  enum Nature { MILESTONE, STATUS, AWARD }

  /** All that has a date, in time order; an award that overlaps another is left to the list of awards. */
  static List<PlantEvent> of(FacilityProfile plant, List<AwardRow> awards) {
    return Stream.of(milestones(plant), statuses(plant), awards.stream().filter(award -> award.counted() && award.date() != null)
        .map(PlantEvent::award).toList()).flatMap(List::stream)
        .sorted(Comparator.comparing(PlantEvent::date).thenComparing(PlantEvent::nature).thenComparing(PlantEvent::anchor)).toList();
  }

  private static List<PlantEvent> milestones(FacilityProfile plant) {
    return distinct(plant.milestones().stream().filter(milestone -> milestone.said().rank() != Rank.DEPRECATED)
        .sorted(Comparator.comparing((MilestoneRow milestone) -> milestone.said().rank())
            .thenComparing(milestone -> milestone.date().precision(), Comparator.reverseOrder()))
        .map(PlantEvent::milestone).toList());
  }

  /** Two records of one kind whose dates can be the same day are one event; the firmer and more precise one, which comes first, tells it. */
  private static List<PlantEvent> distinct(List<PlantEvent> records) {
    List<PlantEvent> events = new ArrayList<>();
    for (PlantEvent event : records) {
      PlantEvent same = events.stream().filter(event::isSameAs).findFirst().orElse(null);
      if (same == null) {
        events.add(event);
      } else {
        events.set(events.indexOf(same), same.with(event.reports));
      }
    }
    return events;
  }

  private static PlantEvent milestone(MilestoneRow row) {
    return new PlantEvent(Nature.MILESTONE, row.date(), row.kind(), row.title(), null, row.status() == MilestoneStatus.ACHIEVED,
        row.said().source(), "milestone-" + row.slug(), 1);
  }

  /** Each status where it first appears; a source that finds the same again adds nothing to a line of time. */
  private static List<PlantEvent> statuses(FacilityProfile plant) {
    List<PlantEvent> found = distinct(plant.statusHistory().stream()
        .filter(claim -> claim.date() != null && claim.status() != null && claim.said().rank() != Rank.DEPRECATED).map(PlantEvent::status)
        .sorted(Comparator.comparing((PlantEvent event) -> event.date.precision()).reversed().thenComparing(PlantEvent::date)).toList());
    List<PlantEvent> events = new ArrayList<>();
    found.stream().sorted(Comparator.comparing(PlantEvent::date)).forEach(event -> {
      if (!events.isEmpty() && events.getLast().kind == event.kind) {
        events.set(events.size() - 1, events.getLast().with(event.reports));
      } else {
        events.add(event);
      }
    });
    return events;
  }

  private static PlantEvent status(ClaimRow claim) {
    FacilityStatus status = Objects.requireNonNull(claim.status());
    return new PlantEvent(Nature.STATUS, Objects.requireNonNull(claim.date()), status, null, null, status != FacilityStatus.ANNOUNCED,
        claim.said().source(), "claim-" + claim.slug(), 1);
  }

  private static PlantEvent award(AwardRow row) {
    return new PlantEvent(Nature.AWARD, Objects.requireNonNull(row.date()), row.rung(), row.title(), row, row.rung() == Rung.DISBURSED,
        row.shown().source(), "awards", 1);
  }

  private boolean isSameAs(PlantEvent other) {
    return nature == other.nature && kind == other.kind && happened == other.happened && date.daysApart(other.date) == 0;
  }

  private PlantEvent with(int more) {
    return new PlantEvent(nature, date, kind, title, award, happened, source, anchor, reports + more);
  }

  /** The page that says more. */
  String path(String plant) {
    return award == null ? "/facilities/" + plant + "#" + anchor : "/awards/" + award.slug();
  }
}
