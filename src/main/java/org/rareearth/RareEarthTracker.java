package org.rareearth;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Rare Earth Tracker: who can do what along the rare-earth chain, who paid for it, and who says so. */
@SpringBootApplication
public class RareEarthTracker {

  static void main(String[] args) {
    SpringApplication.run(RareEarthTracker.class, args);
  }
}
