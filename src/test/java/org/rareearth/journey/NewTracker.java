package org.rareearth.journey;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.rareearth.testing.OwnDatabase;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** A tracker on its first day: a database without people, and the log that tells whoever started it how to become the first. */
abstract class NewTracker extends OwnDatabase {

  /** What the start said about accounts. */
  record StartLog(ListAppender<ILoggingEvent> lines) {

    String text() {
      return String.join("\n", lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    super.initialize(context);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    ((Logger) LoggerFactory.getLogger("org.rareearth.account")).addAppender(lines);
    context.getBeanFactory().registerSingleton("startLog", new StartLog(lines));
  }

  static final class JourneyInEnglish extends NewTracker {}

  static final class JourneyInChinese extends NewTracker {}
}
