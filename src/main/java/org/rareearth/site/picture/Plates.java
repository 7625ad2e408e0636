package org.rareearth.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rareearth.drawing.Plate;
import org.rareearth.drawing.Svg;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.PartialDate;
import org.rareearth.site.ui.Shell;
import org.springframework.stereotype.Component;

/** Makes files of pictures, which say by themselves what they show, who says so, as of when, and where they come from. */
@Component
class Plates {

  private static final int NAMED = 6;

  private final Captions captions;

  Plates(Captions captions) {
    this.captions = captions;
  }

  Svg svg(Exhibit exhibit, Look look, Shell shell) {
    return new Plate(exhibit.title(), exhibit.measure(), exhibit.description(), exhibit.drawing(), foot(exhibit, shell))
        .inFile(look.width(), look.palette(), Plate.id(exhibit.key(), null));
  }

  /** The stem of the file's name: what it holds, as of when, in which language. */
  static String fileName(Exhibit exhibit, Look look, Shell shell) {
    String narrowed = exhibit.query().entrySet().stream().map(entry -> "_" + entry.getKey() + "-" + String.join("-", entry.getValue()))
        .collect(Collectors.joining());
    String moment = shell.past() == null ? shell.today().toString() : "asof-" + shell.past().label().replace(":", "");
    return ("chart-" + exhibit.key() + "_" + moment + narrowed + "_" + shell.lang() + (look.theme() == Look.Theme.DARK ? "_dark" : ""))
        .replaceAll("[^A-Za-z0-9._-]+", "-");
  }

  private List<String> foot(Exhibit exhibit, Shell shell) {
    List<String> foot = new ArrayList<>();
    if (!exhibit.note().isEmpty()) {
      foot.add(exhibit.note());
    }
    if (!exhibit.sources().isEmpty()) {
      foot.add(sources(exhibit.sources()));
    }
    PartialDate recorded = shell.recorded();
    foot.add(captions.say("picture.foot", recorded == null ? shell.accessed() : recorded, Exhibit.origin(shell.permalink()) + exhibit.page()));
    return foot;
  }

  private String sources(List<Citation> sources) {
    List<String> publishers = sources.stream().map(Citation::publisher).distinct().toList();
    String named = publishers.stream().limit(NAMED).collect(Collectors.joining(captions.say("picture.and")));
    return publishers.size() <= NAMED ? captions.say("picture.sources", named)
        : captions.say("picture.sources.more", named, String.valueOf(publishers.size() - NAMED));
  }
}
