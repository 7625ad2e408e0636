package org.rareearth.site.picture;

import org.rareearth.drawing.Texture;
import org.rareearth.funding.Rung;

/** How firm a promise is, seen without colour: from points over a broken and a whole line to a full shape. */
public final class RungLook {

  private RungLook() {}

  public static Texture of(Rung rung) {
    return switch (rung) {
      case ANNOUNCED -> Texture.DOTS;
      case LETTER_OF_INTENT -> Texture.DASHED;
      case CONDITIONAL -> Texture.HATCH;
      case OBLIGATED, DISBURSED -> Texture.SOLID;
      case CANCELLED, EXPIRED, CLAWED_BACK -> Texture.OUTLINE;
    };
  }
}
