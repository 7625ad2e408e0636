package org.rareearth.testing;

import java.util.Locale;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An empty database for one test class that writes; extended by a class of its own, whose name names the database. */
public abstract class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("spring.datasource.url=" + TestDatabase.fresh(getClass().getSimpleName().toLowerCase(Locale.ROOT)),
        "spring.datasource.username=" + TestDatabase.server().getUsername(),
        "spring.datasource.password=" + TestDatabase.server().getPassword(), "tracker.warm-up=").applyTo(context);
  }
}
