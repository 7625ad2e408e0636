package org.rareearth.site.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Proposal;

/**
 * Why a proposal cannot be published: both texts of the record that stands in the way.
 *
 * @param cause {@code clashed}, {@code gone}, {@code taken} or {@code referred}
 * @param record null when it is no longer in the proposal
 * @param fields names of those that both changed
 * @param suggestion words for the author, to be changed or sent as they are
 * @param waits whether there is still something to decide
 */
public record ClashPage(Proposal proposal, String cause, @Nullable RecordChange record, List<String> fields, String suggestion, boolean waits) {}
