package org.rareearth.platform.database;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Catches the address of a database in another tool's notation before every library complains of it in turn. */
@Component
final class DatabaseUrlCheck implements BeanFactoryPostProcessor, EnvironmentAware {

  private static final String KIND = "jdbc:postgresql:";

  private String url = "";

  @Override
  public void setEnvironment(Environment environment) {
    url = environment.getProperty("spring.datasource.url", "");
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    if (StringUtils.hasText(url) && !url.startsWith(KIND)) {
      throw StartFailure.of("SPRING_DATASOURCE_URL begins with \"%s\" and not with \"%s\".".formatted(url.replaceFirst("//.*$", ""), KIND),
          "Write it as jdbc:postgresql://host:5432/database, with the name and password in SPRING_DATASOURCE_USERNAME and "
              + "SPRING_DATASOURCE_PASSWORD.");
    }
  }
}
