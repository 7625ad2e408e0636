package org.rareearth.site.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rareearth.testing.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on the data set, in a database that imports may change. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = ImportDatabase.Own.class)
@interface ImportDatabase {

  /** Names the database. */
  final class Own implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      // Contexts of both kinds live at the same time, so each has its own.
      boolean full = context.getEnvironment().getProperty("tracker.first-load", Boolean.class, true);
      TestPropertyValues.of("spring.datasource.url=" + TestDatabase.fresh(full ? "imports" : "imports_empty"), "spring.datasource.username="
          + TestDatabase.server().getUsername(), "spring.datasource.password=" + TestDatabase.server().getPassword(), "tracker.warm-up=")
          .applyTo(context);
    }
  }
}
