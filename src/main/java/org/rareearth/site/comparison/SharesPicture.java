package org.rareearth.site.comparison;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.ComparedGroups;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.GapTables;
import org.rareearth.comparison.Pair;
import org.rareearth.drawing.DivergingBars;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.Quantity;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Captions;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.stage.PlaceRef;
import org.rareearth.stage.StageRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Two places back to back: the share of the world that the stage-gap table shows for each at every stage. */
@Component
class SharesPicture implements Picture {

  static final List<String> KEYS = List.of("a", "b", "year");
  private static final double WHOLE = 100;

  /** The share of one place at one stage; null where nobody has published one. */
  record Share(StageRef stage, PlaceRef place, @Nullable FigureRow figure) {}

  private static final List<Column<Share>> COLUMNS = FileColumns.of(List.of(
      List.of(text("stage", row -> row.stage().code())), words("stage_name", row -> row.stage().name()),
      List.of(text("share_of", row -> row.place().code()),
          number("share_pct", "%", row -> from(row.figure(), figure -> figure.value().low())),
          number("share_high_pct", "%", row -> from(from(row.figure(), FigureRow::value), Quantity::high)),
          text("qualifier", row -> from(row.figure(), figure -> figure.value().qualifier())),
          date("year", row -> from(row.figure(), FigureRow::year)),
          text("denominator", row -> from(row.figure(), FigureRow::denominator))),
      said(row -> from(row.figure(), FigureRow::source))));

  private final GapTables tables;
  private final Captions captions;
  private final Words words;

  SharesPicture(GapTables tables, Captions captions, Words words) {
    this.tables = tables;
    this.captions = captions;
    this.words = words;
  }

  @Override
  public String name() {
    return FOLDER + "shares";
  }

  @Override
  public Extract<Share> extract(MultiValueMap<String, String> query) {
    return new Extract<>(COLUMNS, new ListQuery(query).unknown(KEYS), reader -> shares(table(query)).forEach(reader));
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> query) {
    return of(table(query), new ListQuery(query).kept(KEYS));
  }

  /** Of a table that is at hand. */
  Exhibit of(GapTable table, Map<String, List<String>> query) {
    DivergingBars drawing = new DivergingBars(captions.print(table.a().name()), captions.print(table.b().name()),
        table.lines().stream().map(line -> row(line, table)).toList(), WHOLE);
    Set<Citation> sources = new LinkedHashSet<>();
    shares(table).map(Share::figure).filter(Objects::nonNull).forEach(figure -> sources.add(figure.source().source()));
    return new Exhibit("shares", query, captions.say("comparison.shares.title", table.a().name(), ComparisonPage.withArticle(table.b())),
        captions.say("comparison.shares.measure", String.valueOf(table.year())),
        String.join(captions.say("picture.and"), drawing.rows().stream().map(drawing::words).toList()),
        captions.say("comparison.shares.note"), List.copyOf(sources), drawing, twin(table));
  }

  private GapTable table(MultiValueMap<String, String> query) {
    ComparisonFilter filter = new ComparisonFilter(query.getFirst("a"), query.getFirst("b"), query.getFirst("year"));
    return tables.of(filter.first(), filter.second(), filter.yearAsked());
  }

  private static Stream<Share> shares(GapTable table) {
    return table.lines().stream().flatMap(line -> Stream.of(new Share(line.stage().ref(), table.a(), share(line, true)),
        new Share(line.stage().ref(), table.b(), share(line, false))));
  }

  /** Of a group in which both places have a share, else of the first in which this one has. */
  private static @Nullable FigureRow share(GapTable.Line line, boolean first) {
    List<Pair> pairs = line.pairs(ComparedGroups.Column.SHARE);
    Stream<Pair> ordered = Stream.concat(pairs.stream().filter(Pair::bothSides), pairs.stream());
    Chosen chosen = ordered.map(pair -> first ? pair.a() : pair.b()).filter(Objects::nonNull).findFirst().orElse(null);
    return chosen == null ? null : chosen.shown();
  }

  private DivergingBars.Row row(GapTable.Line line, GapTable table) {
    boolean weakest = table.weakest() != null && table.weakest().stage().equals(line.stage().ref());
    return new DivergingBars.Row(captions.print(line.stage().ref().name()), side(share(line, true)), side(share(line, false)),
        captions.say("ui.unknown"), "/stages/" + line.code(), weakest);
  }

  private DivergingBars.@Nullable Side side(@Nullable FigureRow figure) {
    if (figure == null) {
      return null;
    }
    return new DivergingBars.Side(figure.value().low().doubleValue(), captions.print(figure.value()), note(figure));
  }

  /** The year of a share, and what it is a share of. */
  private String note(FigureRow figure) {
    if (figure.denominator() == null) {
      return year(figure);
    }
    boolean saysYear = figure.year() != null && figure.denominator().contains(figure.year().label());
    return saysYear ? captions.say("comparison.shares.of", words.of(figure.denominator()))
        : captions.say("comparison.shares.side", year(figure), captions.say("comparison.shares.of", words.of(figure.denominator())));
  }

  private String year(FigureRow figure) {
    return figure.year() == null ? captions.say("comparison.year.unstated") : captions.print(figure.year());
  }

  private Twin twin(GapTable table) {
    List<Head> heads = List.of(Head.words(captions.say("picture.stage")), Head.number(captions.print(table.a().name())),
        Head.words(captions.say("picture.share.of")), Head.number(captions.print(table.b().name())),
        Head.words(captions.say("picture.share.of")));
    return new Twin(heads, table.lines().stream().map(line -> {
      FigureRow a = share(line, true);
      FigureRow b = share(line, false);
      return List.of(Cell.link(line.stage().ref().name(), "/stages/" + line.code()), value(a), denominator(a), value(b), denominator(b));
    }).toList());
  }

  private static Cell value(@Nullable FigureRow figure) {
    return figure == null ? Cell.of(null) : Cell.said(figure.value(), figure.source().source().slug());
  }

  private Cell denominator(@Nullable FigureRow figure) {
    if (figure == null) {
      return Cell.of("");
    }
    return Cell.of(note(figure));
  }
}
