package org.rareearth.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Kinds;
import org.rareearth.kernel.BadInput;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows files by their headers: which kind of record or which download they are, and which column is which field. */
@Component
class Headers {

  private final Map<String, Layout> layouts = new LinkedHashMap<>();

  Headers(Kinds kinds, MessageSource messages) {
    kinds.all().forEach(kind -> layouts.put(kind.name(), RecordLayout.of(kind, messages)));
    Stream.of(UsaSpending.values()).forEach(download -> layouts.put(download.layout().name(), download.layout()));
  }

  /** The best reading of a header; complete when nothing has to be asked. */
  record Recognised(Mapping mapping, boolean complete) {}

  Collection<Layout> layouts() {
    return layouts.values();
  }

  Layout layout(String name) {
    Layout layout = layouts.get(name);
    if (layout == null) {
      throw new BadInput("layout", name, List.copyOf(layouts.keySet()));
    }
    return layout;
  }

  Recognised recognise(Header header) {
    return layouts.values().stream().map(layout -> match(layout, header)).max(Comparator.comparingInt(Match::score))
        .map(match -> new Recognised(new Mapping(match.layout.name(), match.columns, Map.of()), match.isComplete())).orElseThrow();
  }

  /** How the columns of a file fit the fields of one layout. */
  Mapping mapping(String layout, Header header) {
    return new Mapping(layout, match(layout(layout), header).columns, Map.of());
  }

  private static Match match(Layout layout, Header header) {
    Map<String, String> byName = new HashMap<>();
    layout.fields().forEach(field -> field.aliases().forEach(alias -> byName.putIfAbsent(Header.normal(alias), field.name())));
    layout.fields().forEach(field -> byName.put(Header.normal(field.name()), field.name()));
    Map<String, String> columns = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (String name : header.names()) {
      @Nullable String field = byName.get(Header.normal(name));
      if (field == null || columns.putIfAbsent(field, name) != null) {
        others.add(name);
      }
    }
    return new Match(layout, columns, others);
  }

  private record Match(Layout layout, Map<String, String> columns, List<String> others) {

    boolean isComplete() {
      return (others.isEmpty() || layout.leavesOutOthers()) && missing() == 0;
    }

    /** The first field of a kind is its key and tells most; a required field that is missing speaks against it. */
    int score() {
      boolean first = columns.containsKey(layout.fields().getFirst().name());
      return (isComplete() ? 100_000 : 0) + (first ? 1_000 : 0) + 10 * columns.size() - 2 * missing() - layout.fields().size() / 10;
    }

    private int missing() {
      return (int) layout.fields().stream().filter(LayoutField::required).filter(field -> !columns.containsKey(field.name())).count();
    }
  }
}
