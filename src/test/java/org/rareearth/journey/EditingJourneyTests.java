package org.rareearth.journey;

import org.junit.jupiter.api.Nested;
import org.springframework.test.context.ContextConfiguration;

/** What the people who keep the data do, in the browser and on a tracker that begins without them. */
class EditingJourneyTests {

  @Nested
  @EditingBrowserTest
  @ContextConfiguration(initializers = NewTracker.JourneyInEnglish.class)
  class InEnglish extends EditingJourney {

    InEnglish() {
      super(Words.ENGLISH);
    }
  }

  @Nested
  @EditingBrowserTest
  @ContextConfiguration(initializers = NewTracker.JourneyInChinese.class)
  class InChinese extends EditingJourney {

    InChinese() {
      super(Words.CHINESE);
    }
  }
}
