package org.rareearth.importing;

import java.util.List;

/** What the rows of a file can be read as: which fields it knows, and which of them it cannot do without. */
interface Layout {

  String name();

  List<LayoutField> fields();

  /** Whether columns of the file that no field wants are no surprise. */
  default boolean leavesOutOthers() {
    return false;
  }

  /** Whether something has to be said anew for every file, such as when it was downloaded. */
  default boolean asksAlways() {
    return false;
  }
}
