package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for finding a record by what people call it, in either language; one question to the database each. */
@Component
public class RecordSearch {

  private static final int WORDS = 5;

  private final Kinds kinds;
  private final EntityManager entityManager;

  RecordSearch(Kinds kinds, EntityManager entityManager) {
    this.kinds = kinds;
    this.entityManager = entityManager;
  }

  /** A record as a list of choices names it; the hints tell it from its peers. */
  public record Named(String key, LocalizedText label, List<LocalizedText> hints) {}

  /** Records in whose names or key every word occurs, those that begin with it first; without a word the latest. */
  @Transactional(readOnly = true)
  public List<Named> search(RecordKind<?> kind, String typed, int most) {
    String whole = typed.strip().toLowerCase(Locale.ROOT);
    if (!isNamed(kind)) {
      return List.of();
    }
    List<String> words = Arrays.stream(whole.split("\\s+")).filter(word -> !word.isEmpty()).limit(WORDS).toList();
    NamePaths paths = NamePaths.of(kind);
    StringBuilder where = new StringBuilder("1 = 1");
    for (int i = 0; i < words.size(); i++) {
      where.append(" and ").append(paths.searched()).append(" like :word").append(i).append(" escape '!'");
    }
    String order = words.isEmpty() ? "e.id desc" : nearest(paths) + ", length(e.slug), e.slug";
    TypedQuery<Object[]> query = query(kind, paths, where.toString(), order).setMaxResults(most);
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("word" + i, "%" + escaped(words.get(i)) + "%");
    }
    if (!words.isEmpty()) {
      query.setParameter("whole", whole).setParameter("start", escaped(whole) + "%").setParameter("inner", "% " + escaped(whole) + "%");
    }
    return query.getResultList().stream().map(row -> named(row, paths)).toList();
  }

  /** The keys of the records that are called exactly so, in whatever language, or have it for their key. */
  @Transactional(readOnly = true)
  public List<String> called(RecordKind<?> kind, String typed) {
    String whole = typed.strip().toLowerCase(Locale.ROOT);
    if (whole.isEmpty() || !isNamed(kind)) {
      return List.of();
    }
    NamePaths paths = NamePaths.of(kind);
    List<String> ways = new ArrayList<>(List.of("lower(e.slug) = :whole"));
    Stream.of(paths.en(), paths.zh()).filter(Objects::nonNull).forEach(path -> ways.add("lower(e." + path + ") = :whole"));
    if (paths.aliases() != null) {
      ways.add("('|' || lower(array_to_string(e." + paths.aliases() + ", '|')) || '|') like ('%|' || :whole || '|%')");
    }
    return entityManager.createQuery("select e.slug from " + kind.type().getSimpleName() + " e where " + String.join(" or ", ways)
        + " order by e.slug", String.class).setParameter("whole", whole).setMaxResults(3).getResultList();
  }

  /** What these records are called, by key; those that are not there are left out. */
  @Transactional(readOnly = true)
  public Map<String, Named> names(RecordKind<?> kind, Collection<String> keys) {
    if (keys.isEmpty() || !isNamed(kind)) {
      return Map.of();
    }
    NamePaths paths = NamePaths.of(kind);
    Map<String, Named> names = new LinkedHashMap<>();
    query(kind, paths, "e.slug in :keys", "e.slug").setParameter("keys", keys).getResultList().stream().map(row -> named(row, paths))
        .forEach(name -> names.put(name.key(), name));
    return names;
  }

  private static boolean isNamed(RecordKind<?> kind) {
    return kind.hasKeyColumn();
  }

  private static String nearest(NamePaths paths) {
    List<String> names = Stream.of("slug", paths.en(), paths.zh()).filter(Objects::nonNull).map(path -> "lower(e." + path + ")").toList();
    return "case when " + String.join(" or ", names.stream().map(name -> name + " = :whole").toList()) + " then 0 when "
        + String.join(" or ", names.stream().map(name -> name + " like :start escape '!'").toList()) + " then 1 when "
        + paths.searched() + " like :inner escape '!' then 2 else 3 end";
  }

  /** Key, name in both languages, names of neighbours in both languages, then the plain columns. */
  private TypedQuery<Object[]> query(RecordKind<?> kind, NamePaths paths, String where, String order) {
    List<String> selected = new ArrayList<>(List.of("e.slug", path("e", paths.en()), path("e", paths.zh())));
    StringBuilder joins = new StringBuilder();
    for (int i = 0; i < paths.neighbours().size(); i++) {
      Field field = paths.neighbours().get(i);
      NamePaths other = NamePaths.of(kinds.find(field.kinds().getFirst()));
      joins.append(" left join e.").append(field.attribute()).append(" n").append(i);
      selected.add(path("n" + i, other.en()));
      selected.add(path("n" + i, other.zh()));
    }
    paths.beside().forEach(path -> selected.add("e." + path));
    return entityManager.createQuery("select " + String.join(", ", selected) + " from " + kind.type().getSimpleName() + " e" + joins
        + " where " + where + " order by " + order, Object[].class);
  }

  private static String path(String alias, @Nullable String path) {
    return path == null ? "cast(null as String)" : alias + "." + path;
  }

  private static Named named(Object[] row, NamePaths paths) {
    String key = (String) row[0];
    LocalizedText label = text(row[1], row[2]);
    List<LocalizedText> hints = new ArrayList<>();
    int neighbours = paths.neighbours().size();
    for (int i = 0; i < neighbours; i++) {
      Stream.ofNullable(text(row[3 + 2 * i], row[4 + 2 * i])).forEach(hints::add);
    }
    Arrays.stream(row).skip(3 + 2L * neighbours).filter(Objects::nonNull).map(Object::toString)
        .forEach(plain -> hints.add(new LocalizedText(plain, plain)));
    return new Named(key, label == null ? new LocalizedText(key, key) : label, List.copyOf(hints));
  }

  private static @Nullable LocalizedText text(@Nullable Object en, @Nullable Object zh) {
    return LocalizedText.ofNullable((String) en, (String) zh);
  }

  private static String escaped(String word) {
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
