package org.rareearth.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rareearth.testing.TrackerTest;

/** A journey through the running application in a real browser; skipped, and said loudly, where there is none. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TrackerTest
@ExtendWith(BrowserTest.NeedsChromium.class)
@interface BrowserTest {

  /** Skips a journey without Chromium in a way that nobody overlooks. */
  final class NeedsChromium implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Browser.installed().isPresent()) {
        return ConditionEvaluationResult.enabled("Chromium found");
      }
      System.err.println("""

          ==================================================================================
          BROWSER JOURNEYS SKIPPED: no Chromium found. Install it, or name it with CHROMIUM.
          ==================================================================================
          """);
      return ConditionEvaluationResult.disabled("no Chromium; install it or name it with CHROMIUM");
    }
  }
}
