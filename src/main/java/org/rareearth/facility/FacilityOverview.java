package org.rareearth.facility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rareearth.kernel.PartialDate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for what all plants amount to: how many stand where, and what happened last. */
@Component
public class FacilityOverview {

  private final FacilityOverviewRepository repository;

  FacilityOverview(FacilityOverviewRepository repository) {
    this.repository = repository;
  }

  /** Plants by shown status, in the order of a plant's life; those without a status last. */
  @Transactional(readOnly = true)
  public List<StatusCount> byStatus() {
    return repository.byStatus().stream()
        .sorted(Comparator.comparing(StatusCount::status, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }

  /** The latest milestones that were reached by this day; an event that two sources report with the same date stands once. */
  @Transactional(readOnly = true)
  public List<MilestoneRow> latestMilestones(LocalDate today, int many) {
    Set<Event> told = new HashSet<>();
    return repository.latest(today, Limit.of(many * 2)).stream().map(MilestoneRow::of)
        .filter(row -> told.add(new Event(row.facility().slug(), row.kind(), row.date()))).limit(many).toList();
  }

  /** What makes two reports one event. */
  private record Event(String plant, MilestoneKind kind, PartialDate date) {}
}
