package org.rareearth.account;

/** Who is signed in, as pages and proposals need to know them; true at the beginning of the request and not kept longer. */
public record Editor(long id, String name, Role role) {

  public boolean may(Role needed) {
    return role.includes(needed);
  }

  public boolean isReviewer() {
    return may(Role.REVIEWER);
  }

  public boolean isAdministrator() {
    return may(Role.ADMINISTRATOR);
  }
}
