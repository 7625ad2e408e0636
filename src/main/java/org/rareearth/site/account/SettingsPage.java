package org.rareearth.site.account;

/** /admin/settings. */
public record SettingsPage(boolean singlePersonOperation) {}
