package org.rareearth.site.picture;

import java.util.List;

/** /charts: every picture by its title. */
public record PicturesPage(List<Exhibit> exhibits) {}
