package org.rareearth.site.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rareearth.drawing.BarTable;
import org.rareearth.drawing.Ink;
import org.rareearth.drawing.Key;
import org.rareearth.drawing.Sentence;
import org.rareearth.funding.Rung;
import org.rareearth.site.picture.Captions;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.RungLook;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.springframework.stereotype.Component;

/** Draws the sums of one payer in one currency by instrument and rung, as the table of sums has them; no bar stands on another. */
@Component
class LadderDrawing {

  private final Captions captions;

  LadderDrawing(Captions captions) {
    this.captions = captions;
  }

  Exhibit exhibit(SumTable table, Map<String, List<String>> query) {
    List<SumTable.Line> drawn = drawn(table);
    List<Integer> rungs = IntStream.range(0, table.rungs().size()).filter(i -> !table.rungs().get(i).isEnd()).boxed().toList();
    String title = captions.say(table.groups().isEmpty() || table.groups().getFirst().isPublic() ? "funding.bars.public"
        : "funding.bars.private");
    return new Exhibit("award-ladder", query, title, drawn.isEmpty() ? captions.say("funding.bars.none")
        : captions.say("funding.bars.measure", drawn.getFirst().currency()), description(drawn), note(table, drawn), List.of(),
        drawn.isEmpty() ? new Sentence(captions.say("funding.bars.none")) : new BarTable(
            rungs.stream().map(i -> new Key(rung(table, i), Ink.SECOND, RungLook.of(table.rungs().get(i)))).toList(),
            drawn.stream().map(line -> row(line, table, rungs)).toList()), twin(table, drawn));
  }

  /** The lines that share a scale: one payer and one currency, public dollars where there are any. */
  static List<SumTable.Line> drawn(SumTable table) {
    if (table.groups().isEmpty()) {
      return List.of();
    }
    List<SumTable.Line> lines = table.groups().getFirst().lines();
    return lines.stream().filter(line -> line.currency().equals(lines.getFirst().currency())).toList();
  }

  private BarTable.Row row(SumTable.Line line, SumTable table, List<Integer> rungs) {
    List<BarTable.@Nullable Bar> bars = new ArrayList<>();
    rungs.forEach(i -> {
      SumTable.Sum sum = line.sums().get(i);
      bars.add(sum == null ? null : new BarTable.Bar(sum.money().amount().doubleValue(), captions.print(sum.money()),
          captions.say("funding.bars.count", sum.awards()), words(line, sum, table.rungs().get(i)), sum.href()));
    });
    return new BarTable.Row(captions.term("instrument", line.instrument()), bars);
  }

  private String words(SumTable.Line line, SumTable.Sum sum, Rung rung) {
    return captions.say("funding.bars.words", captions.term("instrument", line.instrument()), captions.term("rung", rung), sum.money(),
        captions.say("funding.sums.awards", sum.awards()), sum.inexact() == 0 ? "" : captions.say("funding.sums.inexact", sum.inexact()));
  }

  private String description(List<SumTable.Line> drawn) {
    return drawn.isEmpty() ? captions.say("funding.bars.none") : captions.say("funding.bars.description", drawn.size(),
        drawn.stream().map(line -> captions.term("instrument", line.instrument())).collect(Collectors.joining(captions.say("ui.comma"))));
  }

  private String note(SumTable table, List<SumTable.Line> drawn) {
    long sums = table.groups().stream().flatMap(group -> group.lines().stream()).filter(line -> !drawn.contains(line))
        .flatMap(line -> line.sums().stream()).filter(Objects::nonNull).count();
    return captions.say("funding.bars.rule") + captions.say("funding.bars.left", sums,
        table.withoutAmount() == null ? 0L : table.withoutAmount().awards(), table.excluded());
  }

  private Twin twin(SumTable table, List<SumTable.Line> drawn) {
    List<Head> heads = new ArrayList<>(List.of(Head.words(captions.say("funding.bars.instrument"))));
    IntStream.range(0, table.rungs().size()).forEach(i -> heads.add(Head.number(rung(table, i))));
    return new Twin(heads, drawn.stream().map(line -> {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(captions.term("instrument", line.instrument()))));
      line.sums().forEach(sum -> cells.add(sum == null ? Cell.of("") : Cell.link(sum.money(), sum.href())));
      return List.copyOf(cells);
    }).toList());
  }

  private String rung(SumTable table, int column) {
    return captions.term("rung", table.rungs().get(column));
  }
}
