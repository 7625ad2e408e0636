package org.rareearth.account;

import org.springframework.stereotype.Component;

/** What administrators set for the whole site. */
@Component
public class Settings {

  public boolean isSinglePersonOperation() {
    return false;
  }
}
