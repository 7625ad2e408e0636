package org.rareearth;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules are those of the package-info files, and no other. */
class ModularityTests {

  @Test
  void everyModuleKeepsToItsArrows() {
    ApplicationModules.of(RareEarthTracker.class).verify();
  }
}
