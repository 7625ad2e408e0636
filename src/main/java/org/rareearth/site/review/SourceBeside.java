package org.rareearth.site.review;

import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;

/**
 * A source that the proposal refers to, to be opened beside it.
 *
 * @param url null where there is none that may be followed
 * @param statements how much it says here already
 * @param position of the record that makes it, where it is new; null for one that is public
 */
public record SourceBeside(String slug, String title, String publisher, String language, @Nullable PartialDate publishedOn,
    @Nullable PartialDate retrievedOn, @Nullable String url, @Nullable String archiveUrl, long statements, @Nullable Integer position) {}
