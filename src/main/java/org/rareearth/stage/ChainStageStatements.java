package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** Where a source is the ground for how a stage is defined here. */
@Component
public class ChainStageStatements extends StatementQuery<ChainStage> {

  ChainStageStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.CHAIN_STAGE, ChainStage.class, "e.source",
        "");
  }

  @Override
  protected Statement statement(ChainStage stage) {
    return new Statement(kind(), stage.slug(), stage.name(), "/stages/" + stage.slug(), List.of("evidence.identity.stage"), List.of(),
        Said.of(stage.definition()), null, new Attribution(Citation.of(stage.source()), null, null, Rank.NORMAL, null));
  }
}
