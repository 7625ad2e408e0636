package org.rareearth.site.review;

import java.time.Instant;
import org.rareearth.editorial.ProposalComment;

/** A comment. */
public record Said(String author, Instant at, String words) {

  static Said of(ProposalComment comment) {
    return new Said(comment.author().name(), comment.writtenAt(), comment.words());
  }
}
