package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Source;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.Statements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of elements as statements: seventeen rows, each with up to three sources for its columns, so all are read at once. */
@Component
public class ElementStatements implements Statements {

  private final EntityManager entityManager;

  ElementStatements(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public StatementKind kind() {
    return StatementKind.ELEMENT;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Statement> saidBy(String source) {
    return all(statement -> statement.attribution().source().slug().equals(source));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Statement> byKeys(Collection<String> keys) {
    return keys.isEmpty() ? List.of() : all(statement -> keys.contains(statement.key()));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    all(statement -> true).forEach(statement -> counts.merge(statement.attribution().source().slug(), 1L, Long::sum));
    return counts;
  }

  private List<Statement> all(Predicate<Statement> wanted) {
    List<Statement> statements = new ArrayList<>();
    entityManager.createQuery("""
        select e from Element e join fetch e.source left join fetch e.chinaSource left join fetch e.roleSource order by e.atomicNumber
        """, Element.class).getResultList().forEach(element -> {
          add(statements, element, element.source(), "evidence.element.properties", Said.of(Statement.same(element.tradeOxide())));
          add(statements, element, element.chinaSource(), "evidence.element.china", Said.of(Statement.english(element.classChina())));
          add(statements, element, element.roleSource(), "evidence.element.role", Said.of(element.magnetRole()));
        });
    return statements.stream().filter(wanted).toList();
  }

  private static void add(List<Statement> statements, Element element, @Nullable Source source, String column, Said said) {
    if (source != null) {
      statements.add(new Statement(StatementKind.ELEMENT, element.slug(), element.name(),
          "/glossary#element-" + element.slug().toLowerCase(Locale.ROOT), List.of(column), List.of(), said, null,
          new Attribution(Citation.of(source), null, null, Rank.NORMAL, element.note())));
    }
  }
}
