package org.rareearth.site.facility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.drawing.Drawing;
import org.rareearth.drawing.Neighbours;
import org.rareearth.drawing.Sentence;
import org.rareearth.evidence.Citation;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.site.picture.Captions;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.rareearth.supply.LinkKind;
import org.rareearth.supply.LinkStatus;
import org.springframework.stereotype.Component;

/** Draws who supplies a plant and whom it supplies, and writes the same as a table. Ties without material are no neighbours in the chain. */
@Component
class NeighboursDrawing {

  private static final Set<LinkKind> MATERIAL = Set.of(LinkKind.SUPPLY, LinkKind.OFFTAKE, LinkKind.SAMPLING);

  private final Captions captions;

  NeighboursDrawing(Captions captions) {
    this.captions = captions;
  }

  /** The links on which material moves, or is to move. */
  static List<FacilityPage.Link> of(List<FacilityPage.Link> links) {
    return links.stream().filter(link -> MATERIAL.contains(link.row().kind())).toList();
  }

  Exhibit exhibit(FacilityProfile plant, List<FacilityPage.Link> links) {
    List<FacilityPage.Link> drawn = of(links);
    Set<Citation> sources = drawn.stream().map(link -> link.row().said().source()).collect(Collectors.toCollection(LinkedHashSet::new));
    return new Exhibit("facility-neighbours", OnePlant.query(plant.slug()), captions.say("facility.neighbours.title", plant.name()),
        captions.say("facility.neighbours.measure"), drawn.isEmpty() ? captions.say("facility.neighbours.none")
        : Stream.concat(ties(drawn, true).stream(), ties(drawn, false).stream()).map(Neighbours.Tie::words).collect(Collectors.joining(captions.say("picture.and"))),
        captions.say("facility.neighbours.note") + (links.size() == drawn.size() ? ""
            : captions.say("facility.neighbours.left", links.size() - drawn.size())), List.copyOf(sources),
        drawing(plant, drawn), twin(drawn));
  }

  private Drawing drawing(FacilityProfile plant, List<FacilityPage.Link> drawn) {
    if (drawn.isEmpty()) {
      return new Sentence(captions.say("facility.neighbours.none"));
    }
    List<Neighbours.LineName> legend = drawn.stream().map(link -> link.row().status()).distinct().sorted(Comparator.naturalOrder())
        .map(status -> new Neighbours.LineName(line(status), captions.term("linkStatus", status))).toList();
    return new Neighbours(captions.print(plant.name()), captions.say("facility.neighbours.in"), captions.say("facility.neighbours.out"),
        captions.say("facility.neighbours.nobody"), ties(drawn, true), ties(drawn, false), legend);
  }

  /** Several records of one tie, with the same party and as firm, are one line. */
  private List<Neighbours.Tie> ties(List<FacilityPage.Link> drawn, boolean incoming) {
    Map<String, List<FacilityPage.Link>> ties = new LinkedHashMap<>();
    drawn.stream().filter(link -> link.incoming() == incoming)
        .forEach(link -> ties.computeIfAbsent(link.other().path() + link.row().status(), any -> new ArrayList<>()).add(link));
    return ties.values().stream().map(same -> new Neighbours.Tie(captions.print(same.getFirst().other().name()), note(same),
        line(same.getFirst().row().status()), words(same), same.getFirst().other().path())).toList();
  }

  private static Neighbours.Line line(LinkStatus status) {
    return switch (status) {
      case ACTIVE -> Neighbours.Line.HEAVY;
      case CONTRACTED -> Neighbours.Line.WHOLE;
      case MOU -> Neighbours.Line.BROKEN;
      case POSSIBLE -> Neighbours.Line.DOTTED;
      case HISTORICAL -> Neighbours.Line.PALE;
    };
  }

  /** Material, volume, and through whom where no record names the plant itself. */
  private String note(List<FacilityPage.Link> same) {
    Set<String> note = new LinkedHashSet<>();
    same.stream().filter(link -> link.row().material() != null)
        .forEach(link -> note.add(captions.print(Objects.requireNonNull(link.row().material()))));
    List<String> volumes = same.stream().map(FacilityPage.Link::volume).filter(Objects::nonNull).map(captions::print).distinct().toList();
    note.addAll(volumes.isEmpty() ? List.of(captions.say("facility.neighbours.noVolume")) : volumes);
    if (same.stream().noneMatch(FacilityPage.Link::own)) {
      note.add(captions.say("facility.neighbours.through", same.getFirst().self().name()));
    }
    return String.join("\u00a0· ", note);
  }

  private String words(List<FacilityPage.Link> same) {
    FacilityPage.Link first = same.getFirst();
    return captions.say(first.incoming() ? "facility.neighbours.words.in" : "facility.neighbours.words.out", first.other().name(), note(same),
        captions.term("linkStatus", first.row().status()));
  }

  private Twin twin(List<FacilityPage.Link> drawn) {
    List<Head> heads = List.of(Head.words(captions.say("facility.neighbours.other")), Head.words(captions.say("facility.neighbours.direction")),
        Head.words(captions.say("facility.neighbours.status")), Head.words(captions.say("facility.neighbours.material")),
        Head.number(captions.say("facility.neighbours.volume")), Head.words(captions.say("facility.neighbours.by")));
    return new Twin(heads, drawn.stream().map(link -> List.of(Cell.link(link.other().name(), link.other().path()),
        Cell.of(captions.say(link.incoming() ? "facility.links.in" : "facility.links.out")),
        Cell.said(captions.term("linkStatus", link.row().status()), link.row().said().source().slug()),
        Cell.of(link.row().material() == null ? "" : link.row().material()), Cell.of(link.volume()), Cell.of(link.self().name()))).toList());
  }
}
