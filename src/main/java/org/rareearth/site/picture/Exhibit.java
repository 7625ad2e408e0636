package org.rareearth.site.picture;

import java.util.List;
import java.util.Map;
import org.rareearth.drawing.Drawing;
import org.rareearth.drawing.Sentence;
import org.rareearth.evidence.Citation;
import org.rareearth.site.ui.Address;

/**
 * A picture with all that has to be said of it, in the language of the reader.
 *
 * @param key of the picture
 * @param query what narrows it, as its own address has it
 * @param title that says the measure
 * @param measure unit, scope and years
 * @param description what is seen, for those who do not see it
 * @param note what is left out, and how it is to be read
 * @param sources in the order in which the picture rests on them
 * @param twin the same as a table
 */
public record Exhibit(String key, Map<String, List<String>> query, String title, String measure, String description, String note,
    List<Citation> sources, Drawing drawing, Twin twin) {

  private static final int FRAME_HEIGHT = 640;

  /** Its page. */
  public String page() {
    return new Address("/" + Picture.FOLDER + key, query).href();
  }

  /** It as a file of this kind, or in a frame: {@code embed}. */
  public String file(String suffix) {
    return new Address("/" + Picture.FOLDER + key + "." + suffix, query).href();
  }

  /** What the page's script reads to let the picture answer to the pointer. */
  public String option() {
    return new Address("/" + Picture.FOLDER + key + "/option", query).href();
  }

  /** The page without navigation, for frames of other sites. */
  public String embed() {
    return new Address("/embed/" + Picture.FOLDER + key, query).href();
  }

  public List<String> sourceSlugs() {
    return sources.stream().map(Citation::slug).toList();
  }

  /** Whether there is anything to see; else the drawing is the sentence that says so. */
  public boolean isDrawn() {
    return !(drawing instanceof Sentence);
  }

  /** Whether a script can let it answer to the pointer. */
  public boolean explorable() {
    return !drawing.option().isEmpty();
  }

  /**
   * The code that shows it on a page of another site.
   *
   * @param here absolute address of any page of this site
   * @param path of {@link #embed}, as this site's links spell it
   */
  public String frame(String here, String path) {
    return "<iframe src=\"%s%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\" style=\"border:0\"></iframe>"
        .formatted(origin(here), path.replace("&", "&amp;"), title.replace("&", "&amp;").replace("\"", "&quot;"), FRAME_HEIGHT);
  }

  /** Who says so, each publisher once. */
  public String publishers() {
    return String.join(" · ", sources.stream().map(Citation::publisher).distinct().toList());
  }

  /** Scheme and host of an absolute address. */
  static String origin(String address) {
    int path = address.indexOf('/', address.indexOf("://") + 3);
    return path < 0 ? address : address.substring(0, path);
  }
}
