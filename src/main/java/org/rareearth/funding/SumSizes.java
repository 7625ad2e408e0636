package org.rareearth.funding;

import java.util.List;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.funding.KnownReports.Terms;
import org.rareearth.kernel.Medians;

/** Notices sums of the wrong size: counted in thousands, misread by ten, or no sum at all but a number or a year that stood beside it. */
final class SumSizes {

  /** A thousand times the usual, give or take that the usual differs by three. */
  private static final double FAR = 333;
  private static final double SMALL = 10_000;
  /** Shorter numbers in a name are phases and years. */
  private static final int LONG_NUMBER = 4;

  private final KnownReports known;

  SumSizes(KnownReports known) {
    this.known = known;
  }

  void look(Candidate report, Terms terms, Findings findings) {
    double sum = report.number("amount");
    if (Double.isNaN(sum) || sum <= 0 || report.cell("amount_unit").equals("per_kg_ndpr")) {
      return;
    }
    String digits = report.cell("amount");
    String currency = report.cell("currency");
    if (sum >= 1900 && sum <= 2100 && digits.length() == 4) {
      findings.warn("amount", "check.amount.year", List.of(), digits);
    } else if (digits.length() >= LONG_NUMBER && isIdentifier(digits, report)) {
      findings.warn("amount", "check.amount.identifier", List.of(), digits);
    } else if (tenfold(report, sum, currency)) {
      findings.warn("amount", "check.amount.tenfold", hints(known.ofAward(report.cell("award"))), digits + " " + currency);
    } else if (!far(terms, sum, currency, digits, findings) && sum < SMALL) {
      findings.warn("amount", "check.amount.small", List.of(), digits + " " + currency);
    }
  }

  private boolean far(Terms terms, double sum, String currency, String digits, Findings findings) {
    double usual = known.sumsOfRecipient(terms.recipient()).median(currency);
    if (Double.isNaN(usual)) {
      usual = known.sumsOfProgram(terms.program()).median(currency);
    }
    boolean far = usual > 0 && Medians.apart(sum, usual) >= FAR;
    if (far) {
      String key = sum > usual ? "check.amount.large" : "check.amount.thousandth";
      findings.warn("amount", key, List.of(), digits + " " + currency, Math.round(usual) + " " + currency);
    }
    return far;
  }

  private boolean tenfold(Candidate report, double sum, String currency) {
    List<KnownReport> ofAward = known.ofAward(report.cell("award"));
    double[] others = new double[ofAward.size()];
    for (int i = 0; i < others.length; i++) {
      KnownReport other = ofAward.get(i);
      others[i] = other.isSum() && currency.equals(other.currency()) && !report.key().equals(other.report()) ? other.value() : Double.NaN;
    }
    return Medians.tenfold(sum, others);
  }

  /** Whether the same digits stand, as a number of their own, in what names the award or the place in the source. */
  private static boolean isIdentifier(String digits, Candidate report) {
    return hasNumber(report.key(), digits) || hasNumber(report.cell("award"), digits)
        || hasNumber(report.cell("program_as_stated"), digits);
  }

  private static boolean hasNumber(String text, String digits) {
    int place = text.indexOf(digits);
    while (place >= 0) {
      int end = place + digits.length();
      if ((place == 0 || !isDigit(text.charAt(place - 1))) && (end == text.length() || !isDigit(text.charAt(end)))) {
        return true;
      }
      place = text.indexOf(digits, place + 1);
    }
    return false;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9' || sign == '.' || sign == ',';
  }

  private static List<Hint> hints(List<KnownReport> reports) {
    return reports.stream().limit(1).map(KnownReport::hint).toList();
  }
}
