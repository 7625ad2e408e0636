package org.rareearth.account;

/** What a session holds: who, since when, and whether the second factor was given. Plain values, so that any version can read them. */
public final class SessionKeys {

  public static final String ACCOUNT = "account";
  public static final String SIGNED_IN_AT = "signed-in-at";
  public static final String SECOND_FACTOR_GIVEN = "second-factor-given";
  /** Value of the above: a code of ours, or whatever the provider asks for, which spares people a second one here. */
  public static final String HERE = "here";
  public static final String AT_PROVIDER = "at-provider";

  /** The page to go on to after the way to a provider and back. */
  public static final String NEXT = "next";

  private SessionKeys() {}
}
