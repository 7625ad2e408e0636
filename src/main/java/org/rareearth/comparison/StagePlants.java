package org.rareearth.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.Facility;
import org.rareearth.facility.FacilityClaim;
import org.rareearth.facility.FacilityStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for the question how many plants work at a stage; a plant of several stages counts at each. */
@Component
public class StagePlants {

  private static final String UNKNOWN = "unknown";

  private final PlantQueries queries;

  StagePlants(PlantQueries queries) {
    this.queries = queries;
  }

  /** Plants by stage code. */
  @Transactional(readOnly = true)
  public Map<String, Long> counts() {
    return queries.counts();
  }

  /**
   * Plants of one stage by country and shown status.
   *
   * @param statuses that occur, in the order of a plant's life, {@code unknown} last; lower case, as the list of plants takes them
   */
  public record ByCountry(List<String> statuses, List<Row> rows, long total) {}

  /** One country's plants. */
  public record Row(String country, Map<String, Long> byStatus, long total) {

    public @Nullable Long count(String status) {
      return byStatus.get(status);
    }
  }

  /** The plants of one stage, the country with most plants first. */
  @Transactional(readOnly = true)
  public ByCountry at(String stage) {
    List<Facility> plants = queries.at(stage);
    TreeSet<Integer> orders = new TreeSet<>();
    Map<String, Map<String, Long>> byCountry = new LinkedHashMap<>();
    for (Facility plant : plants) {
      orders.add(order(plant));
      byCountry.computeIfAbsent(plant.country(), country -> new LinkedHashMap<>()).merge(status(plant), 1L, Long::sum);
    }
    List<Row> rows = byCountry.entrySet().stream()
        .map(row -> new Row(row.getKey(), row.getValue(), row.getValue().values().stream().mapToLong(Long::longValue).sum()))
        .sorted((one, other) -> Long.compare(other.total(), one.total())).toList();
    return new ByCountry(orders.stream().map(StagePlants::key).toList(), rows, plants.size());
  }

  private static int order(Facility plant) {
    FacilityClaim shown = plant.shownStatus();
    return shown == null || shown.status() == null ? Integer.MAX_VALUE : shown.status().ordinal();
  }

  private static String status(Facility plant) {
    return key(order(plant));
  }

  private static String key(int order) {
    return order == Integer.MAX_VALUE ? UNKNOWN : FacilityStatus.values()[order].name().toLowerCase(Locale.ROOT);
  }
}
