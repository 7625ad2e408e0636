package org.rareearth.comparison;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.rareearth.kernel.Medians;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Unit;
import org.springframework.stereotype.Component;

/** Lets a share be a share of something and no more than all of it, and one figure stand once. */
@Component
class StageFigureRule implements Rule {

  private static final Set<String> PRICES = Set.of("USD/kg", "CNY/t");

  /** What is compared of a figure. */
  record Known(String figure, String stage, String place, String en, @Nullable String zh, @Nullable String partner, Metric metric,
      @Nullable BigDecimal low, @Nullable Unit unit, @Nullable String product, String productGroup, @Nullable PartialDate year,
      String source) {

    /** Whether it speaks of the same thing, whatever it says of it. */
    boolean isOf(Candidate candidate) {
      return !figure.equals(candidate.key()) && place.equals(candidate.cell("place"))
          && metric.name().toLowerCase(Locale.ROOT).equals(candidate.cell("metric"))
          && candidate.cell("year").equals(year == null ? "" : year.label()) && productGroup.equals(candidate.cell("product_group"))
          && candidate.cell("partner").equals(partner == null ? "" : partner)
          && candidate.cell("product").equals(product == null ? "" : product)
          && candidate.cell("unit").equals(unit == null ? "" : unit.symbol());
    }

    double value() {
      return low == null ? Double.NaN : low.doubleValue();
    }

    Hint hint() {
      return Hint.of(en, zh, "/stages/" + stage + "#figure-" + figure);
    }
  }

  private static final String FIGURES = """
      select f.slug, s.slug, p.slug, p.name.en, p.name.zh, o.slug, f.metric, f.value.low, f.value.unit, f.product, f.productGroup, f.year,
        q.slug
      from StageFigure f join f.stage s join f.place p left join f.partner o join f.evidence.source q""";

  private final EntityManager entityManager;

  StageFigureRule(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == StageFigure.class;
  }

  @Override
  public Check open() {
    Peers<Known> figures = new Peers<>(entityManager, Known.class, FIGURES, "f.productGroup", Known::productGroup);
    return (candidate, findings) -> {
      if (candidate.cell("unit").equals("%") && candidate.cell("denominator").isEmpty() && !findings.refused("denominator")) {
        findings.refuse("denominator", "check.share.denominator");
      }
      if (candidate.changesAny("value_low", "value_high", "unit", "metric") && !findings.refused("value_low")) {
        value(candidate, findings);
      }
      if (candidate.changesAny("value_low", "unit", "metric", "place", "year", "source", "product", "product_group")) {
        beside(candidate, findings, figures);
      }
    };
  }

  private static void value(Candidate candidate, Findings findings) {
    String low = candidate.cell("value_low");
    String unit = candidate.cell("unit");
    String metric = candidate.cell("metric");
    if (low.isEmpty()) {
      findings.refuse("value_low", "check.figure.nothing");
      return;
    }
    boolean share = metric.endsWith("share") || metric.equals("import_reliance") || metric.equals("coverage");
    if (share != unit.equals("%") && !metric.isEmpty() && !unit.isEmpty()) {
      findings.refuse("value_low", share ? "check.unit.share" : "check.unit.noShare", unit);
    } else if (PRICES.contains(unit) != (metric.equals("price") || metric.equals("cost")) && !metric.isEmpty() && !unit.isEmpty()) {
      findings.refuse("value_low", "check.unit.price", unit);
    } else if (candidate.number("value_low") < 0 && !metric.equals("import_reliance")) {
      findings.refuse("value_low", "check.value.negative", low);
    } else if (unit.equals("%") && !metric.equals("coverage") && Math.max(candidate.number("value_low"), high(candidate)) > 100) {
      findings.refuse("value_low", "check.share.above", low);
    }
  }

  private static double high(Candidate candidate) {
    return candidate.cell("value_high").isEmpty() ? 0 : candidate.number("value_high");
  }

  private static void beside(Candidate candidate, Findings findings, Peers<Known> figures) {
    List<Known> same = figures.of(candidate.cell("product_group")).stream()
        .filter(known -> known.stage.equals(candidate.cell("stage")) && known.isOf(candidate)).toList();
    double value = candidate.number("value_low");
    List<Hint> again = same.stream().filter(known -> known.source.equals(candidate.cell("source")) && known.value() == value)
        .map(Known::hint).toList();
    if (!again.isEmpty()) {
      findings.warn("metric", "check.figure.duplicate", again);
    } else if (value > 0 && Medians.tenfold(value, same.stream().mapToDouble(Known::value).filter(other -> other > 0).toArray())) {
      findings.warn("value_low", "check.value.tenfold", same.stream().map(Known::hint).limit(5).toList(), candidate.cell("value_low"));
    }
  }
}
