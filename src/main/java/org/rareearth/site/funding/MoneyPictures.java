package org.rareearth.site.funding;

import java.util.List;
import org.rareearth.site.picture.Exhibit;

/**
 * The pictures of a list of awards.
 *
 * @param programs one sum of the list by programme
 * @param choices the sums that it can show
 * @param ladder every sum of the list, by instrument and rung
 */
public record MoneyPictures(Exhibit programs, List<Choice> choices, Exhibit ladder) {

  /**
   * A sum that can be shown.
   *
   * @param key as the address spells it
   * @param label what it is of, and how much
   */
  public record Choice(String key, String label, boolean isShown) {}
}
