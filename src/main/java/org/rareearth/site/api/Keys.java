package org.rareearth.site.api;

import java.util.List;
import java.util.Set;
import org.rareearth.site.ui.ListQuery;

/** Keys of records as parameters. */
final class Keys {

  private static final String FORM = "[a-z0-9_-]{1,80}";

  private Keys() {}

  static Set<String> of(ListQuery query, String parameter) {
    return query.values(parameter, typed -> typed.matches(FORM), List.of(FORM));
  }
}
