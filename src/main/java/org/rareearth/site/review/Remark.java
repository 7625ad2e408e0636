package org.rareearth.site.review;

import java.util.List;
import org.rareearth.editorial.Finding;

/**
 * A warning that the author passed.
 *
 * @param sentence what the check said
 * @param reason why it does not apply, in the author's words
 * @param hints records to compare with
 */
public record Remark(String sentence, String reason, List<Finding.Hint> hints) {}
