package org.rareearth.editorial;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what proposals would publish where the rows are: there may be a million of them. */
@Component
class Tallies {

  private final JdbcClient database;

  Tallies(JdbcClient database) {
    this.database = database;
  }

  List<ProposalTally> of(Collection<Long> proposals) {
    return proposals.isEmpty() ? List.of() : database.sql("""
        select proposal_id, kind, action, count(*), count(*) filter (where passed is not null and passed <> '{}'), min(position)
        from proposed_record where proposal_id in (:proposals) and enabled and (verdict is null or verdict in ('NEW', 'CHANGED'))
        group by proposal_id, kind, action order by proposal_id, min(position)
        """).param("proposals", proposals)
        .query((row, _) -> new ProposalTally(row.getLong(1), row.getString(2), Action.valueOf(row.getString(3)), row.getLong(4), row.getLong(5)))
        .list();
  }
}
