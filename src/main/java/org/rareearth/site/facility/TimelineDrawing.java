package org.rareearth.site.facility;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rareearth.drawing.Chronicle;
import org.rareearth.drawing.Drawing;
import org.rareearth.drawing.Sentence;
import org.rareearth.drawing.Sign;
import org.rareearth.evidence.Citation;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.funding.AwardRow;
import org.rareearth.site.picture.Captions;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.rareearth.site.ui.Today;
import org.springframework.stereotype.Component;

/** Draws the life of a plant on one line of time and writes the same as a table. */
@Component
class TimelineDrawing {

  /** Fewer are no line. */
  private static final int ENOUGH = 2;

  private final Captions captions;
  private final Today today;

  TimelineDrawing(Captions captions, Today today) {
    this.captions = captions;
    this.today = today;
  }

  Exhibit exhibit(FacilityProfile plant, List<AwardRow> awards) {
    List<PlantEvent> events = PlantEvent.of(plant, awards);
    long left = awards.stream().filter(award -> !award.counted() || award.date() == null).count();
    Set<Citation> sources = events.stream().map(PlantEvent::source).collect(Collectors.toCollection(LinkedHashSet::new));
    return new Exhibit("facility-timeline", OnePlant.query(plant.slug()), captions.say("facility.timeline.title", plant.name()),
        captions.say("facility.timeline.measure"),
        events.size() < ENOUGH ? captions.say("facility.timeline.none") : captions.say("facility.timeline.description", events.size(),
            events.getFirst().date(), events.getLast().date()),
        captions.say("facility.timeline.note") + (left == 0 ? "" : captions.say("facility.timeline.left", left)), List.copyOf(sources),
        drawing(events, plant.slug()), twin(events, plant.slug()));
  }

  private Drawing drawing(List<PlantEvent> events, String plant) {
    if (events.size() < ENOUGH) {
      return new Sentence(captions.say("facility.timeline.none"));
    }
    return new Chronicle(legend(events), events.stream().map(event -> entry(event, plant)).toList(), today.date(),
        captions.say("facility.timeline.today"));
  }

  private List<Sign.Name> legend(List<PlantEvent> events) {
    return events.stream().map(event -> new Sign.Name(sign(event), event.happened(), captions.say("facility.timeline.sign."
        + event.nature().name().toLowerCase(Locale.ROOT) + (event.happened() ? ".full" : ".hollow"))))
        .distinct().sorted(Comparator.comparing(Sign.Name::sign).thenComparing(Sign.Name::full, Comparator.reverseOrder()))
        .toList();
  }

  private Chronicle.Entry entry(PlantEvent event, String plant) {
    String label = event.reports() == 1 ? label(event) : captions.say("facility.timeline.again", label(event), event.reports());
    return new Chronicle.Entry(event.date().earliest(), event.date().latest(), captions.print(event.date()), label,
        captions.say("facility.timeline.words", event.date(), label, happened(event)), sign(event), event.happened(), event.path(plant));
  }

  /** What it was, as short as the picture allows. */
  private String label(PlantEvent event) {
    AwardRow award = event.award();
    if (award != null) {
      return captions.say("facility.timeline.award", award.amount() == null ? captions.say("facility.timeline.noAmount") : award.amount(),
          captions.term("instrument", award.instrument()), captions.term("rung", award.rung()), award.program().name());
    }
    return event.title() == null ? captions.say("facility.timeline.status", captions.term("status", event.kind()))
        : captions.print(event.title());
  }

  private String happened(PlantEvent event) {
    return captions.say(event.happened() ? "facility.timeline.happened" : "facility.timeline.promised");
  }

  private static Sign sign(PlantEvent event) {
    return switch (event.nature()) {
      case MILESTONE -> Sign.CIRCLE;
      case STATUS -> Sign.DIAMOND;
      case AWARD -> Sign.SQUARE;
    };
  }

  private Twin twin(List<PlantEvent> events, String plant) {
    List<Head> heads = List.of(Head.words(captions.say("facility.timeline.date")), Head.words(captions.say("facility.timeline.what")),
        Head.words(captions.say("facility.timeline.kind")), Head.words(captions.say("facility.timeline.state")),
        Head.number(captions.say("facility.timeline.reports")));
    return new Twin(heads, events.stream().map(event -> List.of(Cell.of(event.date()), cell(event, plant), Cell.of(kind(event)),
        Cell.said(happened(event), event.source().slug()), Cell.of(String.valueOf(event.reports())))).toList());
  }

  private Cell cell(PlantEvent event, String plant) {
    return Cell.link(event.award() == null && event.title() != null ? event.title() : label(event),
        event.path(plant));
  }

  private String kind(PlantEvent event) {
    return switch (event.nature()) {
      case MILESTONE -> captions.term("milestoneKind", event.kind());
      case STATUS -> captions.term("status", event.kind());
      case AWARD -> captions.term("rung", event.kind());
    };
  }
}
