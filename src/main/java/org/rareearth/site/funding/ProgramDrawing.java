package org.rareearth.site.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rareearth.drawing.Drawing;
import org.rareearth.drawing.Sentence;
import org.rareearth.drawing.Treemap;
import org.rareearth.funding.FundingTotals;
import org.rareearth.kernel.Money;
import org.rareearth.site.picture.Captions;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.rareearth.site.ui.Address;
import org.springframework.stereotype.Component;

/** Draws one sum of awards as areas of its programmes, and writes the same as a table. */
@Component
class ProgramDrawing {

  /** What has less of the sum than this is too small to be seen alone, and is drawn with the others of its size. */
  private static final double LEAST = 0.012;

  private final Captions captions;

  ProgramDrawing(Captions captions) {
    this.captions = captions;
  }

  Exhibit exhibit(MoneyByProgram money, Map<String, List<String>> query) {
    SumKind kind = money.kind();
    String title = kind == null ? captions.say("funding.treemap") : captions.say("funding.treemap.title", payer(kind.isPublic()),
        captions.term("instrument", kind.instrument()), captions.term("rung", kind.rung()));
    return new Exhibit("award-programmes", query, title, measure(money), description(money), note(money), List.of(),
        drawing(money, query), twin(money, query));
  }

  /** The sums of the list that have parts to show, as the table of sums prints them. */
  List<MoneyPictures.Choice> choices(MoneyByProgram money, FundingTotals totals) {
    return totals.cells().stream().filter(cell -> cell.awards() > 1 || SumKind.of(cell).equals(money.kind())).map(cell -> new MoneyPictures.Choice(SumKind.of(cell).key(),
        captions.say("funding.treemap.choice", payer(cell.isPublic()), captions.term("instrument", cell.instrument()),
            captions.term("rung", cell.rung()), cell.sum(), awards(cell.awards())), SumKind.of(cell).equals(money.kind()))).toList();
  }

  private Drawing drawing(MoneyByProgram money, Map<String, List<String>> query) {
    Money total = money.total();
    if (total == null) {
      return new Sentence(captions.say("funding.treemap.none"));
    }
    double least = total.amount().doubleValue() * LEAST;
    List<MoneyByProgram.Share> small = money.shares().stream().filter(share -> share.sum().amount().doubleValue() < least).toList();
    List<MoneyByProgram.Share> alone = small.size() < 2 ? money.shares() : money.shares().subList(0, money.shares().size() - small.size());
    List<Treemap.Area> areas = new ArrayList<>(alone.stream().map(share -> area(share, query)).toList());
    if (small.size() > 1) {
      areas.add(rest(small));
    }
    return new Treemap(areas);
  }

  private Treemap.Area area(MoneyByProgram.Share share, Map<String, List<String>> query) {
    return new Treemap.Area(captions.print(share.name()), share.sum().amount().doubleValue(), captions.print(share.sum()), words(share),
        rows(share, query), false);
  }

  private Treemap.Area rest(List<MoneyByProgram.Share> small) {
    Money sum = small.stream().map(MoneyByProgram.Share::sum).reduce(Money::plus).orElseThrow();
    return new Treemap.Area(captions.say("funding.treemap.others", small.size()), sum.amount().doubleValue(), captions.print(sum),
        small.stream().map(this::words).collect(Collectors.joining(captions.say("picture.and"))), null, true);
  }

  private String words(MoneyByProgram.Share share) {
    return captions.say("funding.treemap.words", share.name(), share.sum(), awards(share.cell().awards()), inexact(share.cell().inexact()));
  }

  private String measure(MoneyByProgram money) {
    SumKind kind = money.kind();
    return kind == null || money.total() == null ? captions.say("funding.treemap.none")
        : captions.say("funding.treemap.measure", kind.currency(), money.total(), awards(money.awards()), money.shares().size());
  }

  private String description(MoneyByProgram money) {
    return money.shares().isEmpty() ? captions.say("funding.treemap.none")
        : money.shares().stream().map(this::words).collect(Collectors.joining(captions.say("picture.and")));
  }

  private String note(MoneyByProgram money) {
    if (money.kind() == null) {
      return captions.say("funding.treemap.rule");
    }
    String others = money.otherCurrencies().isEmpty() ? captions.say("funding.treemap.nothing")
        : money.otherCurrencies().stream().map(captions::print).collect(Collectors.joining(captions.say("ui.comma")));
    return captions.say("funding.treemap.rule")
        + captions.say("funding.treemap.left", others, money.withoutAmount(), money.excluded());
  }

  private Twin twin(MoneyByProgram money, Map<String, List<String>> query) {
    List<Head> heads = List.of(Head.words(captions.say("funding.treemap.program")), Head.number(captions.say("funding.treemap.sum")),
        Head.number(captions.say("funding.treemap.awards")), Head.number(captions.say("funding.treemap.inexact")));
    return new Twin(heads, money.shares().stream().map(share -> List.of(Cell.link(share.name(), "/programs/" + share.program()),
        Cell.link(share.sum(), rows(share, query)), Cell.of(String.valueOf(share.cell().awards())),
        Cell.of(share.cell().inexact() == 0 ? "" : String.valueOf(share.cell().inexact())))).toList());
  }

  /** The awards that are in the share. */
  private static String rows(MoneyByProgram.Share share, Map<String, List<String>> query) {
    return SumTable.rows(share.cell(), new Address("/awards", query).without(SumKind.PARAMETER).with("program", share.program()));
  }

  private String awards(long count) {
    return captions.say("funding.sums.awards", count);
  }

  private String inexact(long count) {
    return count == 0 ? "" : captions.say("funding.sums.inexact", count);
  }

  private String payer(boolean isPublic) {
    return captions.say("funding.payer." + (isPublic ? "public" : "private"));
  }
}
