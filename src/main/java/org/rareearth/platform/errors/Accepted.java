package org.rareearth.platform.errors;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.BadInput;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;

/** Says what a parameter accepts, from its type or from the domain's own refusal. */
final class Accepted {

  private static final int SHOWN = 60;

  private Accepted() {}

  static MessageSourceResolvable insteadOf(@Nullable String parameter, TypeMismatchException mismatch) {
    for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
      if (cause instanceof BadInput badInput) {
        return insteadOf(parameter == null ? badInput.parameter() : parameter, badInput);
      }
    }
    String name = parameter == null ? String.valueOf(mismatch.getPropertyName()) : parameter;
    return new WrongValue(name, shortened(mismatch.getValue()), ofType(mismatch));
  }

  static MessageSourceResolvable insteadOf(BadInput badInput) {
    return insteadOf(badInput.parameter(), badInput);
  }

  private static MessageSourceResolvable insteadOf(String parameter, BadInput badInput) {
    List<String> accepted = badInput.accepted();
    return new WrongValue(parameter, shortened(badInput.typed()),
        badInput.key() == null ? accepted : List.of(Refusal.say(badInput.key(), accepted.toArray())));
  }

  private static List<?> ofType(TypeMismatchException mismatch) {
    Class<?> type = mismatch.getRequiredType();
    if (type == null) {
      return List.of(Refusal.say("errors.accepts.other"));
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }
    return List.of(Refusal.say("errors.accepts." + kindOf(type)));
  }

  private static String kindOf(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class || type == Year.class) {
      return "integer";
    }
    return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "number" : "other";
  }

  private static String shortened(@Nullable Object value) {
    Object first = value instanceof Object[] several && several.length > 0 ? several[0] : value;
    String text = String.valueOf(first);
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
