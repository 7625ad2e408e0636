package org.rareearth.site.account;

import java.util.List;

/** The recovery codes, this one time. */
public record RecoveryCodesPage(List<String> codes, String next) {}
