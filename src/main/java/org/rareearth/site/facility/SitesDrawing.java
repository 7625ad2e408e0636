package org.rareearth.site.facility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.drawing.Filling;
import org.rareearth.drawing.Glyph;
import org.rareearth.drawing.Ink;
import org.rareearth.drawing.SiteMap;
import org.rareearth.facility.FacilityFilter;
import org.rareearth.facility.FacilityStatus;
import org.rareearth.facility.SiteRow;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.rareearth.site.picture.Captions;
import org.rareearth.stage.StageRef;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** Draws plants on the map, the shape by stage, filling and colour by status, and writes the same as a table. */
@Component
class SitesDrawing {

  private static final Map<String, Glyph> GLYPHS = Map.of("mining", Glyph.DOWN, "concentration", Glyph.HEXAGON, "separation_refining",
      Glyph.DISC, "metal_alloy", Glyph.SQUARE, "magnet_manufacturing", Glyph.DIAMOND, "recycling", Glyph.UP);

  private final Stages stages;
  private final Captions captions;

  SitesDrawing(Stages stages, Captions captions) {
    this.stages = stages;
    this.captions = captions;
  }

  /** The map; its legend is left out where the page explains the shapes itself. */
  Exhibit exhibit(Map<String, List<String>> query, List<SiteRow> sites, long unplaced, boolean legend) {
    Map<Integer, StageRef> chain = stages.all().stream().filter(stage -> GLYPHS.containsKey(stage.code()))
        .collect(Collectors.toMap(StageRef::position, Function.identity()));
    SiteMap map = new SiteMap(sites.stream().map(site -> site(site, chain)).toList(), shapes(chain), states(), captions.say("map.world"),
        List.of(new SiteMap.View(captions.say("map.us"), -126, 24, -66, 50), new SiteMap.View(captions.say("map.east"), 95, 17, 147, 44)),
        legend);
    return new Exhibit(SitesPicture.KEY, query, captions.say("map.title"), captions.say("map.measure", sites.size(), unplaced),
        description(sites), captions.say("map.note"), List.of(), map, twin(sites, chain));
  }

  private SiteMap.Site site(SiteRow site, Map<Integer, StageRef> chain) {
    StageRef stage = chain.get(site.stage());
    return new SiteMap.Site(captions.print(site.name()) + captions.say("ui.colon") + stage(stage) + captions.say("ui.comma")
        + status(site.status()), "/facilities/" + site.slug(), site.longitude().doubleValue(), site.latitude().doubleValue(),
        stage == null ? FacilityFilter.UNKNOWN : stage.code(), key(site.status()));
  }

  private List<SiteMap.Shape> shapes(Map<Integer, StageRef> chain) {
    List<SiteMap.Shape> shapes = new ArrayList<>();
    chain.values().forEach(stage -> shapes.add(new SiteMap.Shape(stage.code(), stage(stage), GLYPHS.getOrDefault(stage.code(), Glyph.PLUS))));
    shapes.add(new SiteMap.Shape(FacilityFilter.UNKNOWN, stage(null), Glyph.PLUS));
    return shapes;
  }

  private List<SiteMap.State> states() {
    List<SiteMap.State> states = new ArrayList<>(Arrays.stream(FacilityStatus.values()).map(status -> state(status, filling(status), ink(status)))
        .toList());
    states.add(state(null, Filling.DASHED, Ink.SOFT));
    return states;
  }

  private SiteMap.State state(@Nullable FacilityStatus status, Filling filling, Ink ink) {
    return new SiteMap.State(key(status), status(status), filling, ink);
  }

  private static Filling filling(FacilityStatus status) {
    return switch (status) {
      case ANNOUNCED -> Filling.DOTTED;
      case PERMITTING -> Filling.EMPTY;
      case UNDER_CONSTRUCTION -> Filling.HALF;
      case COMMISSIONING -> Filling.RING;
      case OPERATING -> Filling.FULL;
      case PAUSED -> Filling.BARS;
      case CLOSED -> Filling.SLASH;
      case CANCELLED -> Filling.CROSS;
    };
  }

  private static Ink ink(FacilityStatus status) {
    return switch (status) {
      case ANNOUNCED, PERMITTING -> Ink.EARLY;
      case UNDER_CONSTRUCTION -> Ink.WARN;
      case COMMISSIONING, OPERATING -> Ink.LIVE;
      case PAUSED, CLOSED, CANCELLED -> Ink.SOFT;
    };
  }

  /** How many sites stand where, for those who do not see them. */
  private String description(List<SiteRow> sites) {
    Map<String, Long> counts = sites.stream().collect(Collectors.groupingBy(site -> key(site.status()), Collectors.counting()));
    return states().stream().filter(state -> counts.containsKey(state.key()))
        .map(state -> captions.say("map.count", state.label(), counts.get(state.key()))).collect(Collectors.joining(captions.say("ui.comma")));
  }

  private Twin twin(List<SiteRow> sites, Map<Integer, StageRef> chain) {
    List<Head> heads = List.of(Head.words(captions.say("facility.name")), Head.words(captions.say("facility.stage")),
        Head.words(captions.say("facility.filter.status")), Head.number(captions.say("map.latitude")),
        Head.number(captions.say("map.longitude")), Head.words(captions.say("map.precision")));
    return new Twin(heads, sites.stream().map(site -> List.of(Cell.link(site.name(), "/facilities/" + site.slug()),
        Cell.of(stage(chain.get(site.stage()))), Cell.of(status(site.status())), degrees(site.latitude()), degrees(site.longitude()),
        Cell.of(captions.term("locationPrecision", site.precision())))).toList());
  }

  private static Cell degrees(BigDecimal degrees) {
    return Cell.of(degrees.toPlainString());
  }

  private String stage(@Nullable StageRef stage) {
    return stage == null ? captions.say("map.stage.unknown") : captions.print(stage.name());
  }

  private String status(@Nullable FacilityStatus status) {
    return status == null ? captions.say("map.status.unknown") : captions.term("status", status);
  }

  private static String key(@Nullable FacilityStatus status) {
    return status == null ? FacilityFilter.UNKNOWN : status.name().toLowerCase(Locale.ROOT);
  }
}
