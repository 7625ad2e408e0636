package org.rareearth.site.picture;

import java.util.List;
import org.rareearth.site.ui.Footnotes;

/**
 * /charts/{key}: one picture with its table, files and the code that shows it elsewhere.
 *
 * @param unknown keys of the address that the picture does not have
 */
public record PicturePage(Exhibit exhibit, List<String> unknown, Footnotes footnotes) {}
