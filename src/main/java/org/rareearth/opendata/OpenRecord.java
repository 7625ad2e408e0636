package org.rareearth.opendata;

import java.util.List;
import org.rareearth.kernel.NotFound;

/** Records whose pages can be taken away as files; stands beside the page, so that both are made of the same answers. */
public interface OpenRecord {

  /** Where their pages lie below the site's root: {@code facilities} for {@code /facilities/evac-sumter}. */
  String folder();

  /**
   * What the page tells, as tables: the first is the one that a plain CSV file holds, JSON and workbooks hold all of them. Throws
   * {@link NotFound} as the page does, so that a renamed or withdrawn record answers like it.
   */
  List<Section<?>> sections(String slug);
}
