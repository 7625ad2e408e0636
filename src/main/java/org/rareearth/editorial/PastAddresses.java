package org.rareearth.editorial;

import java.util.List;

/** Which addresses can be read as of a moment: those of the public pages and their files, not those where people work on the data. */
public final class PastAddresses {

  private static final List<String> WORK = List.of("/account", "/admin", "/edit", "/imports", "/invitation", "/proposals", "/review",
      "/setup", "/sign-in", "/sign-out", "/typeahead");

  /** The same at any moment: style sheets and the like, and the record of changes itself. */
  private static final List<String> TIMELESS = List.of("/actuator", "/css", "/history", "/img", "/js", "/webjars");

  /** What answers for the present alone, whatever moment it is asked for, and says so. */
  private static final List<String> PRESENT = List.of("/search");

  private PastAddresses() {}

  /** Whether the moment that is asked for is left out of account there. */
  public static boolean isPresentOnly(String path) {
    return within(path, PRESENT);
  }

  /** Whether the address belongs to the work on the data, where only the present is shown. */
  public static boolean isWork(String path) {
    return within(path, WORK);
  }

  /** Whether a page of the past links to the address in the past. */
  public static boolean isOffered(String path) {
    return !isWork(path) && !within(path, TIMELESS) && !within(path, PRESENT);
  }

  private static boolean within(String path, List<String> folders) {
    return folders.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/") || path.startsWith(folder + ";"));
  }
}
