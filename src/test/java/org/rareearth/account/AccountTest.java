package org.rareearth.account;

import java.lang.annotation.Documented;
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
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The application on a database of its own, where people may come and go, with a clock that only tests move. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({StoppedClock.Wiring.class, People.class})
@ContextConfiguration(initializers = AccountTest.Database.class)
@interface AccountTest {

  /** Empty when the context starts. */
  final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of("spring.datasource.url=" + TestDatabase.fresh("tracker_accounts"),
          "spring.datasource.username=" + TestDatabase.server().getUsername(),
          "spring.datasource.password=" + TestDatabase.server().getPassword()).applyTo(context);
    }
  }
}
