package org.rareearth.site.ui;

import org.rareearth.kernel.LocalizedText;

/**
 * How a record is mentioned.
 *
 * @param address of its page, or of its place on a page
 */
public record RecordName(LocalizedText label, String address) {}
