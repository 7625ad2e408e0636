package org.rareearth.site.evidence;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.ThreeParts;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators ask of the list and what they do not are all of it. */
@TrackerTest
class SourceOperatorsTests {

  @Autowired SourceComposer sources;

  @Test
  void whatHoldsWhatDoesNotAndWhatIsUnknownAreAllRows() {
    List<SourceRow> rows = sources.rows();
    new ThreeParts(SourceFields.CONDITIONS, Map.of("kind", List.of("official", "press", "company", "filing", "trade_press"),
        "language", List.of("en", "zh"), "year", List.of("2024", "2025", "2026"), "quality", SourceQuality.keys()),
        address -> SourceComposer.list(rows, address).sorted().size()).areAll();
  }
}
