package org.rareearth.editorial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which page a record belongs to: a claim to its plant's; what shares its page with others of its kind has its place on it as its own. */
public final class RecordPage {

  private static final Pattern OF_ITS_OWN = Pattern.compile("(/[^/#]+/[^#]+)(#.*)?");

  private RecordPage() {}

  /** @param address where the record is shown, as {@link RecordKind#address} says */
  public static String of(String address) {
    Matcher matcher = OF_ITS_OWN.matcher(address);
    return matcher.matches() ? matcher.group(1) : address;
  }
}
