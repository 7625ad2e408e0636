package org.rareearth.organization;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.kernel.AlikeNames;

/**
 * Finds records of one kind that go by a name of a candidate in either language, as an alias or with another legal form. All names are read
 * when first asked for: there are some hundreds of them, and no question to the database could compare them so.
 */
public final class NamedAlike {

  /** What a record is called. */
  public record Named(String key, String en, @Nullable String zh, List<String> aliases) {}

  private final EntityManager entityManager;
  private final String question;
  private final String path;
  private final Map<String, List<Named>> byName = new HashMap<>();
  private boolean loaded;

  /** @param entity name of the entity, which has a slug, a name and aliases */
  public NamedAlike(EntityManager entityManager, String entity, String path) {
    this.entityManager = entityManager;
    this.question = "select slug, name.en, name.zh, aliases from " + entity;
    this.path = path;
  }

  /** The others that share a name with the candidate. */
  public List<Hint> to(Candidate candidate) {
    load();
    Set<Named> found = new LinkedHashSet<>();
    for (String name : names(candidate.cell("name_en"), candidate.cell("name_zh"), List.of(candidate.cell("aliases").split(";")))) {
      byName.getOrDefault(name, List.of()).stream().filter(named -> !named.key.equals(candidate.key())).forEach(found::add);
    }
    return found.stream().map(named -> Hint.of(named.en, named.zh, path + named.key)).toList();
  }

  private void load() {
    if (loaded) {
      return;
    }
    loaded = true;
    entityManager.createQuery(question, Named.class).getResultList().forEach(named ->
        names(named.en, named.zh == null ? "" : named.zh, named.aliases)
            .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>()).add(named)));
  }

  /** A name of one or two letters tells nothing. */
  private static Set<String> names(String en, String zh, List<String> aliases) {
    Set<String> names = new LinkedHashSet<>();
    names.add(AlikeNames.key(en));
    names.add(AlikeNames.key(zh));
    aliases.forEach(alias -> names.add(AlikeNames.key(alias)));
    names.removeIf(name -> name.length() < 3 && name.chars().allMatch(letter -> letter < 0x2E80) || name.isEmpty());
    return names;
  }
}
