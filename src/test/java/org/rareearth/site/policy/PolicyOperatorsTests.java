package org.rareearth.site.policy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.ThreeParts;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators ask of the list and what they do not are all of it. */
@TrackerTest
class PolicyOperatorsTests {

  @Autowired PolicyComposer policies;

  @Test
  void whatHoldsWhatDoesNotAndWhatIsUnknownAreAllRows() {
    new ThreeParts(PolicyFields.CONDITIONS, Map.of("kind", List.of("export_control", "tariff", "quota"), "place", List.of("us", "cn"),
        "status", List.of("in_force", "suspended", "superseded"), "stage", List.of("magnet_manufacturing", "separation_refining"),
        "element", List.of("Dy", "Tb", "Nd", "Sm"), "quality", PolicyQuality.keys()), address -> policies.list(address).rows().size()).areAll();
  }
}
