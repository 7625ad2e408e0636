package org.rareearth.site.ui;

import java.util.Locale;
import org.rareearth.editorial.PastMoment;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.PartialDate;

/**
 * What the bar of a page of the past says.
 *
 * @param label the moment as it stands in addresses
 * @param text the moment in the page's language; printed here, because an error page without a handler has no printers
 * @param isPeriod whether a day or a longer period was asked for, at whose end the moment lies
 * @param present this page as it is now
 * @param since what has changed after the moment
 */
public record Past(String label, String text, boolean isPeriod, Address present, Address since) {

  static Past of(PastMoment moment, Address here, String root, Locale locale) {
    AsOf asOf = moment.asOf();
    PartialDate period = asOf.period();
    String text = period == null ? new InstantPrinter().print(asOf.instant(), locale) : new PartialDatePrinter().print(period, locale);
    return new Past(asOf.label(), text, period != null, here.without(AsOf.PARAMETER),
        Address.of(root + "/history").with("since", asOf.instant()));
  }
}
