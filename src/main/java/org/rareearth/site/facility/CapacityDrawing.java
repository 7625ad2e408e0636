package org.rareearth.site.facility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rareearth.drawing.DatedFigures;
import org.rareearth.drawing.Drawing;
import org.rareearth.drawing.Sentence;
import org.rareearth.drawing.Sign;
import org.rareearth.evidence.Citation;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.kernel.Quantity;
import org.rareearth.site.picture.Captions;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.springframework.stereotype.Component;

/** Draws what was said of a plant's capacity against the day on which it was said; what may not be compared has a panel of its own. */
@Component
class CapacityDrawing {

  /** One figure alone has no course. */
  private static final int ENOUGH = 2;

  private final Captions captions;
  private final RecordedNames names;

  CapacityDrawing(Captions captions, RecordedNames names) {
    this.captions = captions;
    this.names = names;
  }

  Exhibit exhibit(FacilityProfile plant) {
    List<SaidCapacity> said = SaidCapacity.of(plant);
    long left = plant.capacities().stream().mapToLong(group -> group.claims().size()).sum() - said.size();
    Set<Citation> sources = said.stream().map(one -> one.claim().said().source()).collect(Collectors.toCollection(LinkedHashSet::new));
    return new Exhibit("facility-capacity", OnePlant.query(plant.slug()), captions.say("facility.promised.title", plant.name()),
        captions.say("facility.promised.measure"), said.size() < ENOUGH ? captions.say("facility.promised.none", said.size())
        : said.stream().map(this::words).collect(Collectors.joining(captions.say("picture.and"))),
        captions.say("facility.promised.note") + (left == 0 ? "" : captions.say("facility.promised.left", left)), List.copyOf(sources),
        drawing(said, plant.slug()), twin(said, plant.slug()));
  }

  private Drawing drawing(List<SaidCapacity> said, String plant) {
    if (said.size() < ENOUGH) {
      return new Sentence(captions.say("facility.promised.none", said.size()));
    }
    Map<SaidCapacity.Scale, List<SaidCapacity>> panels = new LinkedHashMap<>();
    said.forEach(one -> panels.computeIfAbsent(one.scale(), any -> new ArrayList<>()).add(one));
    return new DatedFigures(legend(said), panels.entrySet().stream().map(panel -> new DatedFigures.Panel(what(panel.getKey()),
        unit(panel.getKey()), panel.getValue().stream().map(one -> figure(one, plant)).toList())).toList(),
        value -> captions.print(BigDecimal.valueOf(value).stripTrailingZeros().scale() < 0 ? BigDecimal.valueOf(value).setScale(0)
            : BigDecimal.valueOf(value).stripTrailingZeros()));
  }

  private List<Sign.Name> legend(List<SaidCapacity> said) {
    return said.stream().map(one -> new Sign.Name(sign(one), one.stands(), captions.say("facility.promised.sign."
        + (one.isOutput() ? "output" : "capacity") + (one.stands() ? ".full" : ".hollow"))))
        .distinct().sorted(Comparator.comparing(Sign.Name::sign).thenComparing(Sign.Name::full)).toList();
  }

  private static Sign sign(SaidCapacity one) {
    return one.isOutput() ? Sign.SQUARE : Sign.CIRCLE;
  }

  private DatedFigures.Figure figure(SaidCapacity one, String plant) {
    Quantity value = one.value();
    return new DatedFigures.Figure(one.date().earliest(), one.date().latest(), value.low().doubleValue(), value.upper().doubleValue(),
        switch (value.qualifier()) {
          case UP_TO, LESS_THAN, NEARLY -> DatedFigures.Reach.BELOW;
          case AT_LEAST, MORE_THAN -> DatedFigures.Reach.ABOVE;
          case EXACT, APPROX, NOT_STATED -> DatedFigures.Reach.EXACT;
        }, sign(one), one.stands(), one.isOfPeriod(), beside(one), words(one), "/facilities/" + plant + "#claim-" + one.claim().slug());
  }

  /** The digits and, for a promise, the year that it speaks of. */
  private String beside(SaidCapacity one) {
    Quantity value = one.value();
    String digits = captions.print(value.low()) + (value.isRange() ? "–" + captions.print(value.upper()) : "");
    String year = one.claim().targetYear();
    return year == null ? digits : captions.say("facility.promised.for", digits, year);
  }

  private String words(SaidCapacity one) {
    ClaimRow claim = one.claim();
    String figure = claim.targetYear() == null ? captions.print(one.value())
        : captions.say("facility.promised.for", one.value(), claim.targetYear());
    return captions.say("facility.promised.words", one.date(), what(one.scale()), figure,
        claim.basis() == null ? captions.term("property", claim.property()) : captions.term("basis", claim.basis()));
  }

  private String what(SaidCapacity.Scale scale) {
    String what = scale.product() != null ? captions.print(names.product(scale.product()))
        : scale.stage() != null ? captions.print(scale.stage().name()) : captions.say("facility.promised.unnamed");
    return scale.basis() == null ? what : captions.say("facility.promised.apart", what, captions.term("basis", scale.basis()));
  }

  private String unit(SaidCapacity.Scale scale) {
    String unit = captions.term("unit", scale.unit());
    return scale.period() == null ? unit
        : captions.say("facility.promised.period." + scale.period().name().toLowerCase(Locale.ROOT), unit);
  }

  private Twin twin(List<SaidCapacity> said, String plant) {
    List<Head> heads = List.of(Head.words(captions.say("facility.promised.said")), Head.words(captions.say("facility.promised.what")),
        Head.number(captions.say("facility.promised.figure")), Head.words(captions.say("facility.promised.basis")),
        Head.words(captions.say("facility.promised.target")));
    return new Twin(heads, said.stream().map(one -> List.of(Cell.link(one.date(), "/facilities/" + plant + "#claim-" + one.claim().slug()),
        Cell.of(what(one.scale())), Cell.said(one.value(), one.claim().said().source().slug()),
        Cell.of(one.claim().basis() == null ? "" : captions.term("basis", one.claim().basis())),
        Cell.of(one.claim().targetYear() == null ? "" : one.claim().targetYear()))).toList());
  }
}
