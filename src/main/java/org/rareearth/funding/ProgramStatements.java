package org.rareearth.funding;

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

/** Where a source is the ground for what a programme is and who pays it. */
@Component
public class ProgramStatements extends StatementQuery<Program> {

  ProgramStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.PROGRAM, Program.class, "e.source",
        "join fetch e.funder");
  }

  @Override
  protected Statement statement(Program program) {
    return new Statement(kind(), program.slug(), program.name(), "/programs/" + program.slug(),
        List.of("evidence.identity.program", Statement.term("level", program.level())),
        Statement.scope(program.funder().name(), Statement.english(program.statute())), Said.NOTHING, null,
        new Attribution(Citation.of(program.source()), program.locator(), null, Rank.NORMAL, program.note()));
  }
}
