package org.rareearth.platform.errors;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A value that a parameter does not take: a sentence for people, its parts for programs. */
final class WrongValue extends DefaultMessageSourceResolvable {

  private static final String KEY = "errors.detail.value";

  private final String parameter;
  private final String typed;
  private final transient List<Object> accepted;

  /** @param accepted words, or messages that describe what is accepted */
  WrongValue(String parameter, String typed, List<?> accepted) {
    super(new String[] {KEY}, new Object[] {parameter, typed, accepted.size() == 1 ? Objects.requireNonNull(accepted.getFirst())
        : String.join(", ", accepted.stream().map(String::valueOf).toList())});
    this.parameter = parameter;
    this.typed = typed;
    this.accepted = List.copyOf(accepted);
  }

  String parameter() {
    return parameter;
  }

  String typed() {
    return typed;
  }

  List<String> accepted(MessageSource messages, Locale locale) {
    return accepted.stream().map(one -> one instanceof MessageSourceResolvable words ? messages.getMessage(words, locale)
        : String.valueOf(one)).toList();
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
