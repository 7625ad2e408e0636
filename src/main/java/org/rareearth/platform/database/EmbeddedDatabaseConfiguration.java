package org.rareearth.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Starts a PostgreSQL when nobody has named one; with {@code spring.datasource.url} set nothing of it is loaded. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoDatabaseIsNamed.class)
class EmbeddedDatabaseConfiguration {

  @Bean
  EmbeddedDatabase embeddedDatabase(@Value("${tracker.data-folder}") String folder) {
    return EmbeddedDatabase.start(Path.of(folder));
  }

  static final class NoDatabaseIsNamed extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
      boolean named = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
      return new ConditionOutcome(!named, ConditionMessage.of("spring.datasource.url is " + (named ? "set" : "not set")));
    }
  }
}
