package org.rareearth.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a kind of record: the same in its data file, its form, its proposals and its history.
 *
 * @param column name of the column and of the form's field
 * @param required whether a record without it is refused
 * @param choices what a closed list accepts, lower-case; else empty
 * @param vocabulary where the words for the choices are: {@code rung} for messages such as {@code rung.conditional}; null without
 *     choices, and for units, which speak for themselves; of a key {@code code} when others gave it, so that it need be no slug
 * @param kinds names of the kinds of record that it may refer to; empty if it refers to none; of several, the choice of the column
 *     before it picks the one at its own place: the second choice, the second kind
 * @param group column that leads the group that is typed as one; null outside a group
 * @param attribute path of what it holds in the entity, for questions to the database
 */
public record Field(String column, FieldType type, boolean required, List<String> choices, @Nullable String vocabulary,
    List<String> kinds, @Nullable String group, String attribute) {

  /** Whether a form has a control for it, or reads it out of the control of its group. */
  public boolean isTyped() {
    return group == null || group.equals(column);
  }
}
