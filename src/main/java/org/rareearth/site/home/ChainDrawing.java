package org.rareearth.site.home;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.FigureRow;
import org.rareearth.drawing.Ink;
import org.rareearth.drawing.Key;
import org.rareearth.drawing.StackedBars;
import org.rareearth.drawing.Texture;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.rareearth.site.comparison.Words;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.rareearth.site.picture.Captions;
import org.springframework.stereotype.Component;

/** Draws the chain and writes the same as a table. What neither place has is drawn as others only where that can be computed. */
@Component
class ChainDrawing {

  private static final int CHINA = 0;
  private static final int UNITED_STATES = 1;
  private static final int OTHERS = 2;
  private static final int UNKNOWN = 3;

  private final Captions captions;
  private final Words words;

  ChainDrawing(Captions captions, Words words) {
    this.captions = captions;
    this.words = words;
  }

  Exhibit exhibit(List<StripStage> stages, int year) {
    List<StackedBars.Row> rows = stages.stream().map(this::row).toList();
    String description = String.join(captions.say("picture.and"), stages.stream().map(this::words).toList());
    return new Exhibit("chain", Map.of(), captions.say("home.strip.title"), captions.say("home.strip.measure", String.valueOf(year)),
        description, captions.say("home.strip.reading"), sources(stages), new StackedBars(keys(), rows, 100), twin(stages));
  }

  private List<Key> keys() {
    return List.of(new Key(place("CN"), Ink.FIRST, Texture.SOLID), new Key(place("US"), Ink.SECOND, Texture.SOLID),
        new Key(captions.say("home.strip.others"), Ink.EDGE, Texture.OUTLINE),
        new Key(captions.say("home.strip.unsplit"), Ink.EDGE, Texture.DOTS));
  }

  private StackedBars.Row row(StripStage stage) {
    List<StackedBars.Part> parts = new ArrayList<>();
    part(CHINA, place("CN"), stage.china(), parts);
    part(UNITED_STATES, place("US"), stage.unitedStates(), parts);
    BigDecimal rest = stage.rest();
    if (rest != null) {
      String printed = percent(rest);
      parts.add(new StackedBars.Part(OTHERS, rest.doubleValue(), printed, captions.say("home.strip.part", picture("others"), printed)));
    } else if (!parts.isEmpty()) {
      double left = 100 - parts.stream().mapToDouble(StackedBars.Part::value).sum();
      parts.add(new StackedBars.Part(UNKNOWN, left, "", captions.say("home.strip.unsplit")));
    }
    return new StackedBars.Row(captions.print(stage.stage().name()), note(stage), parts, captions.say("home.strip.none"),
        "/stages/" + stage.stage().code(), stage.weakest());
  }

  private void part(int key, String place, @Nullable FigureRow figure, List<StackedBars.Part> parts) {
    if (figure != null) {
      String printed = captions.print(figure.value());
      parts.add(new StackedBars.Part(key, figure.value().low().doubleValue(), printed, captions.say("home.strip.part", place, printed)));
    }
  }

  /** Under the bar: who has no share, and what 100 % is. */
  private String note(StripStage stage) {
    List<String> note = new ArrayList<>();
    if (stage.denominator() != null) {
      if (stage.china() == null || stage.unitedStates() == null) {
        note.add(captions.say("home.strip.missing", place(stage.china() == null ? "CN" : "US"), captions.say("ui.unknown")));
      }
      note.add(captions.say("home.strip.of", words.of(stage.denominator())));
    }
    return String.join(" · ", note);
  }

  private String words(StripStage stage) {
    return captions.print(stage.stage().name()) + captions.say("ui.colon") + said(stage);
  }

  private String said(StripStage stage) {
    List<String> said = new ArrayList<>(List.of(share(place("CN"), stage.china()), share(place("US"), stage.unitedStates())));
    BigDecimal rest = stage.rest();
    if (rest != null) {
      said.add(captions.say("home.strip.part", picture("others"), percent(rest)));
    }
    return String.join(captions.say("ui.comma"), said);
  }

  private String share(String place, @Nullable FigureRow figure) {
    if (figure == null) {
      return captions.say("home.strip.missing", place, captions.say("ui.unknown"));
    }
    return captions.say("home.strip.part", place, figure.value())
        + (figure.year() == null ? captions.say("home.strip.undated") : captions.say("home.strip.year", figure.year()));
  }

  private Twin twin(List<StripStage> stages) {
    List<Head> heads = List.of(Head.words(picture("stage")), Head.number(place("CN")), Head.number(place("US")),
        Head.number(picture("others")), Head.words(picture("year")), Head.words(picture("share.of")),
        Head.words(captions.say("home.strip.words")));
    return new Twin(heads, stages.stream().map(this::cells).toList());
  }

  private List<Cell> cells(StripStage stage) {
    FigureRow dated = stage.china() != null ? stage.china() : stage.unitedStates();
    BigDecimal rest = stage.rest();
    return List.of(Cell.link(stage.stage().name(), "/stages/" + stage.stage().code()), cell(stage.china()), cell(stage.unitedStates()),
        Cell.of(rest == null ? null : new Quantity(rest, null, Qualifier.EXACT, Unit.PERCENT)),
        Cell.of(dated == null ? "" : dated.year() == null ? captions.say("home.strip.undated") : dated.year()),
        Cell.of(stage.denominator() == null ? "" : words.of(stage.denominator())),
        stage.words() == null ? Cell.of("") : Cell.said(stage.words().words(), stage.words().source().source().slug()));
  }

  private static Cell cell(@Nullable FigureRow figure) {
    return figure == null ? Cell.of(null) : Cell.said(figure.value(), figure.source().source().slug());
  }

  private static List<Citation> sources(List<StripStage> stages) {
    Set<Citation> sources = new LinkedHashSet<>();
    for (StripStage stage : stages) {
      if (stage.china() != null) {
        sources.add(stage.china().source().source());
      }
      if (stage.unitedStates() != null) {
        sources.add(stage.unitedStates().source().source());
      }
      if (stage.words() != null) {
        sources.add(stage.words().source().source());
      }
    }
    return List.copyOf(sources);
  }

  private String percent(BigDecimal share) {
    return captions.print(new Quantity(share, null, Qualifier.EXACT, Unit.PERCENT));
  }

  private String picture(String key) {
    return captions.say("picture." + key);
  }

  private String place(String country) {
    return Countries.name(country, captions.locale());
  }
}
