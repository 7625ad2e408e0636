package org.rareearth.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What a workbook says of itself, in the reader's language: where it comes from, what is left out, and what each column holds. */
record ReadMe(Particulars about, MessageSource messages, Locale locale) {

  /** A line of the sheet. */
  record Line(boolean isHead, List<String> cells) {}

  /** The head of a column, with the unit where all of its numbers have one. */
  String head(Column<?> column) {
    String head = say(column.head());
    return column.unit() == null ? head : say("opendata.head", head, column.unit());
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(true, List.of(say("ui.site"), about.list())));
    lines.add(line("page", about.page()));
    lines.add(line("query", about.query().isEmpty() ? say("opendata.readme.all") : about.query().entrySet().stream()
        .map(entry -> entry.getKey() + " = " + String.join(", ", entry.getValue())).collect(Collectors.joining("; "))));
    lines.add(line("asOf", about.asOf() == null ? say("opendata.readme.present") : about.asOf()));
    lines.add(line("recorded", about.recordedUpTo() == null ? "" : about.recordedUpTo().toString()));
    lines.add(line("taken", about.takenOn().toString()));
    lines.add(line("licence", Particulars.LICENCE + " · " + Particulars.LICENCE_URL));
    lines.add(line("exclusions", say(about.exclusions())));
    lines.add(line("unknown", say("opendata.readme.empty")));
    lines.add(line("dates", say("opendata.readme.partial")));
    lines.add(new Line(false, List.of()));
    lines.add(new Line(true, List.of(say("opendata.readme.sheet"), say("opendata.readme.column"), say("opendata.readme.head"),
        say("opendata.readme.type"), say("opendata.readme.unit"))));
    about.sections().forEach(section -> section.columns().forEach(column -> lines.add(new Line(false, List.of(section.name(), column.key(),
        say(column.head()), say("opendata.type." + column.type().key()), column.unit() == null ? "" : column.unit())))));
    return lines;
  }

  private Line line(String key, String words) {
    return new Line(false, List.of(say("opendata.readme." + key), words));
  }

  private String say(String key, @Nullable Object... arguments) {
    return Objects.requireNonNull(messages.getMessage(key, arguments, locale));
  }
}
