package org.rareearth;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Rare Earth Tracker: who can do what along the rare-earth chain, who paid for it, and who says so. */
@SpringBootApplication
public class RareEarthTracker {

  static void main(String[] args) {
    SpringApplication.run(RareEarthTracker.class, args);
  }

  /** One clock for all, which tests stop. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
