package org.rareearth.editorial;

import jakarta.persistence.Embeddable;
import org.rareearth.account.Editor;

/** Somebody with an account, by the name that they had when they did it. */
@Embeddable
public record Person(Long id, String name) {

  static Person of(Editor editor) {
    return new Person(editor.id(), editor.name());
  }

  public boolean is(Editor editor) {
    return id == editor.id();
  }
}
