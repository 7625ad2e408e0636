package org.rareearth.account;

import java.time.Instant;

/**
 * One place where somebody is signed in.
 *
 * @param handle names it in a form; not what the browser holds
 * @param device what the browser says of itself
 * @param current whether it is the one that asks
 */
public record OpenSession(String handle, String device, String address, Instant started, Instant lastSeen, boolean current) {}
