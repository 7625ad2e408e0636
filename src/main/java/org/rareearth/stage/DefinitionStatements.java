package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** How authorities cut the chain, as statements. */
@Component
public class DefinitionStatements extends StatementQuery<StageDefinition> {

  DefinitionStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.STAGE_DEFINITION, StageDefinition.class, "e.evidence.source",
        "join fetch e.stage");
  }

  @Override
  protected Statement statement(StageDefinition definition) {
    return new Statement(kind(), definition.slug(), definition.stage().name(),
        "/stages/" + definition.stage().slug() + "#definition-" + definition.slug(), List.of(),
        Statement.scope(definition.authority()), Said.of(definition.words()), null, Attribution.of(definition.evidence()));
  }
}
