package org.rareearth.site.picture;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Every picture that there is, and the way from an address to one of them. */
@Component
class Pictures {

  private final Map<String, Picture> byKey;

  private final EntityManager entityManager;

  Pictures(List<Picture> pictures, EntityManager entityManager) {
    this.entityManager = entityManager;
    byKey = pictures.stream().sorted(Comparator.comparing(Picture::key))
        .collect(Collectors.toMap(Picture::key, Function.identity(), (one, other) -> {
          throw new IllegalStateException("Two pictures are called " + one.key());
        }, TreeMap::new));
  }

  List<Exhibit> all() {
    return byKey.values().stream().filter(Picture::standsAlone).map(this::drawn).toList();
  }

  /** From a session with nothing in it: of the past, Hibernate 7.4 fails on a list that another picture's query has already filled. */
  private Exhibit drawn(Picture picture) {
    entityManager.clear();
    return picture.exhibit(new LinkedMultiValueMap<>());
  }

  /** The picture as asked for; refuses what it cannot be narrowed by, because a file cannot warn. */
  Exhibit exhibit(String key, MultiValueMap<String, String> query) {
    List<String> unknown = unknown(key, query);
    if (!unknown.isEmpty()) {
      throw BadInput.explained(unknown.getFirst(), String.join(", ", query.getOrDefault(unknown.getFirst(), List.of())),
          "errors.accepts.file");
    }
    return picture(key).exhibit(query);
  }

  List<String> unknown(String key, MultiValueMap<String, String> query) {
    return picture(key).extract(query).unknown();
  }

  Picture picture(String key) {
    Picture picture = byKey.get(key);
    if (picture == null) {
      throw new NotFound("chart", key);
    }
    return picture;
  }
}
