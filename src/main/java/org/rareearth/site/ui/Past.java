package org.rareearth.site.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.PastMoment;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.PartialDate;

/**
 * What the bar of a page of the past says.
 *
 * @param label the moment as it stands in addresses
 * @param instant the moment
 * @param period the day or longer period at whose end the moment lies; null where an instant was asked for
 * @param present this page as it is now
 * @param since what has changed after the moment
 */
public record Past(String label, Instant instant, @Nullable PartialDate period, Address present, Address since) {

  static Past of(PastMoment moment, Address here, String root) {
    AsOf asOf = moment.asOf();
    return new Past(asOf.label(), asOf.instant(), asOf.period(), here.without(AsOf.PARAMETER),
        Address.of(root + "/history").with("since", asOf.instant()));
  }
}
