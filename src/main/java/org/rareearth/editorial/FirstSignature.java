package org.rareearth.editorial;

import org.springframework.stereotype.Component;

/** Signs the transaction that fills an empty database from its data files: the one change that no proposal made. */
@Component
public class FirstSignature {

  /** Call it in the transaction, before anything is written. */
  public void sign() {
    new Authorship(Origin.FIRST_LOAD, Nature.BEGINNING, null, null, null, null).sign();
  }
}
