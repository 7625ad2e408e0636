package org.rareearth.site.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.drawing.ColumnStrips;
import org.rareearth.drawing.Ink;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.Instrument;
import org.rareearth.kernel.Money;
import org.rareearth.site.picture.Captions;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.RungLook;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.rareearth.site.ui.Address;
import org.rareearth.stage.StageRef;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Draws public money over time: a strip for each instrument and rung, because no two of them may be added. */
@Component
class MoneyDrawing {

  /** Earlier years stand in one column, so that the recent ones have room. */
  private static final int RECENT = 7;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Captions captions;

  MoneyDrawing(Captions captions) {
    this.captions = captions;
  }

  /**
   * A column.
   *
   * @param years that are in it; null for no date
   */
  private record Span(String label, List<@Nullable String> years) {}

  Exhibit exhibit(YearlyMoney money, @Nullable StageRef stage, Map<String, List<String>> query) {
    List<Span> spans = spans(money);
    boolean linked = stage == null;
    String title = stage == null ? captions.say("home.money.title") : captions.say("home.money.title.stage", stage.name());
    return new Exhibit("public-money", query, title, captions.say("home.money.measure"), description(money),
        note(money), List.of(), new ColumnStrips(spans.stream().map(Span::label).toList(), groups(money, spans, linked)),
        twin(money, spans, linked));
  }

  private List<Span> spans(YearlyMoney money) {
    List<String> years = money.years();
    List<String> recent = years.subList(Math.max(0, years.size() - RECENT), years.size());
    List<String> earlier = years.subList(0, years.size() - recent.size());
    List<Span> spans = new ArrayList<>();
    if (!earlier.isEmpty()) {
      spans.add(new Span(captions.say("home.money.before", recent.getFirst()), List.copyOf(earlier)));
    }
    recent.forEach(year -> spans.add(new Span(year, List.of(year))));
    if (money.hasUndated()) {
      List<@Nullable String> none = new ArrayList<>();
      none.add(null);
      spans.add(new Span(captions.say("home.money.undated"), none));
    }
    return spans;
  }

  private List<ColumnStrips.Group> groups(YearlyMoney money, List<Span> spans, boolean linked) {
    Map<Instrument, List<ColumnStrips.Strip>> byInstrument = new LinkedHashMap<>();
    for (YearlyMoney.Kind kind : money.kinds()) {
      List<ColumnStrips.@Nullable Bar> bars = new ArrayList<>();
      spans.forEach(span -> bars.add(bar(money.dollars(kind, span.years()), kind, span, linked)));
      byInstrument.computeIfAbsent(kind.instrument(), any -> new ArrayList<>())
          .add(new ColumnStrips.Strip(captions.term("rung", kind.rung()), Ink.SECOND, RungLook.of(kind.rung()), bars));
    }
    return byInstrument.entrySet().stream()
        .map(entry -> new ColumnStrips.Group(StringUtils.capitalize(captions.term("instrument", entry.getKey())), entry.getValue())).toList();
  }

  private ColumnStrips.@Nullable Bar bar(FundingTotals.@Nullable Cell cell, YearlyMoney.Kind kind, Span span, boolean linked) {
    return cell == null ? null : new ColumnStrips.Bar(cell.sum().amount().doubleValue(), millions(cell.sum()), words(cell, span),
        linked ? rows(kind, span) : null);
  }

  private String words(FundingTotals.Cell cell, Span span) {
    return captions.say("home.money.words", span.label(), captions.term("instrument", cell.instrument()),
        captions.term("rung", cell.rung()), cell.sum(), captions.say("funding.sums.awards", cell.awards()));
  }

  /** In millions, to three digits at most and never down to zero: the exact amount is in the table. */
  private String millions(Money sum) {
    BigDecimal count = sum.amount().movePointLeft(6);
    int digits = count.compareTo(HUNDRED) >= 0 ? 0 : Math.max(1, 1 - (count.precision() - count.scale()));
    BigDecimal rounded = count.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
    return captions.print(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  private static String rows(YearlyMoney.Kind kind, Span span) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put("level", MoneyPicture.LEVELS);
    query.put("counted", List.of("yes"));
    query.put("currency", List.of("USD"));
    query.put("instrument", List.of(kind.instrument().name().toLowerCase(Locale.ROOT)));
    query.put("rung", List.of(kind.rung().name().toLowerCase(Locale.ROOT)));
    query.put("year", span.years().stream().map(year -> Objects.requireNonNullElse(year, YearlyMoney.UNDATED)).toList());
    return new Address("/awards", query).href();
  }

  private Twin twin(YearlyMoney money, List<Span> spans, boolean linked) {
    List<Head> heads = new ArrayList<>(List.of(Head.words(captions.say("home.money.kind"))));
    spans.forEach(span -> heads.add(Head.number(span.label())));
    return new Twin(heads, money.kinds().stream().map(kind -> {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(captions.say("home.money.pair", captions.term("instrument", kind.instrument()),
          captions.term("rung", kind.rung()))));
      spans.forEach(span -> cells.add(cell(money.dollars(kind, span.years()), kind, span, linked)));
      return List.copyOf(cells);
    }).toList());
  }

  private static Cell cell(FundingTotals.@Nullable Cell sum, YearlyMoney.Kind kind, Span span, boolean linked) {
    return sum == null ? Cell.of("") : linked ? Cell.link(sum.sum(), rows(kind, span)) : Cell.of(sum.sum());
  }

  private String description(YearlyMoney money) {
    return captions.say("home.money.description", String.valueOf(money.kinds().size()),
        money.years().isEmpty() ? "" : money.years().getFirst(), money.years().isEmpty() ? "" : money.years().getLast());
  }

  private String note(YearlyMoney money) {
    return captions.say("home.money.reading") + captions.say("home.money.left", String.valueOf(money.inOtherCurrencies()),
        String.valueOf(money.withoutAmount()), String.valueOf(money.excluded()));
  }
}
