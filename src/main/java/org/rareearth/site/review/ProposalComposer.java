package org.rareearth.site.review;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Natures;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalComment;
import org.rareearth.editorial.ProposalState;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.ProposedRecord;
import org.rareearth.editorial.PublishingFailure;
import org.rareearth.editorial.Reviews;
import org.rareearth.site.review.ProposalPage.Deciding;
import org.rareearth.site.review.ProposalPage.Deciding.Held;
import org.rareearth.site.review.ProposalPage.Publishing;
import org.rareearth.site.review.ProposalPage.Tally;
import org.rareearth.site.ui.Address;
import org.rareearth.site.ui.FieldWords;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.site.ui.RecordName;
import org.rareearth.site.ui.RecordNames;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one proposal together, in one snapshot, so that the state it tells is the state that it shows. */
@Component
class ProposalComposer {

  static final int PAGE = 50;

  /** Longer than any pause between two steps of a publishing that goes on. */
  private static final Duration STALLED = Duration.ofMinutes(1);

  private final Proposals proposals;
  private final Reviews reviews;
  private final RecordChanges changes;
  private final SourcesBeside sources;
  private final RecordNames names;
  private final Natures natures;
  private final FieldWords words;
  private final Clock clock;

  ProposalComposer(Proposals proposals, Reviews reviews, RecordChanges changes, SourcesBeside sources, RecordNames names, Natures natures,
      FieldWords words, Clock clock) {
    this.proposals = proposals;
    this.reviews = reviews;
    this.changes = changes;
    this.sources = sources;
    this.names = names;
    this.natures = natures;
    this.words = words;
    this.clock = clock;
  }

  /**
   * @param asked the address's parameters: {@code page}
   * @param path of the page, without its parameters
   */
  @Transactional(readOnly = true)
  public ProposalPage show(long id, Editor reader, ListQuery asked, String path, Sent sent, Locale locale) {
    Proposal proposal = proposals.seen(id, reader);
    List<Tally> tallies = tallies(proposal);
    PageRequest page = PageRequest.of(asked.page(tallies.stream().mapToLong(Tally::records).sum(), PAGE) - 1, PAGE);
    Page<ProposedRecord> records = proposals.applied(proposal, page);
    List<ProposalComment> comments = proposals.comments(proposal);
    List<RecordChange> told = changes.of(records.getContent(), comments, proposal.state().isDecided(), locale);
    List<Said> whole = whole(comments);
    return new ProposalPage(proposal, natures.of(proposal), proposal.isBy(reader), tallies, new PageImpl<>(told, page, records.getTotalElements()),
        sources.of(records.getContent()), whole, comments.size() - whole.size(), proposal.state().isDiscussed(), deciding(proposal, reader),
        publishing(proposal, locale), sent, new Address(path, asked.kept(List.of("page", "lang"))));
  }

  private List<Tally> tallies(Proposal proposal) {
    Map<List<Object>, Tally> byKind = new LinkedHashMap<>();
    reviews.tallies(List.of(proposal.id())).forEach(tally -> byKind.merge(List.of(tally.kind(), tally.action()),
        new Tally(tally.kind(), tally.action(), tally.records(), tally.passed()), (one, other) -> one));
    return new ArrayList<>(byKind.values());
  }

  private static List<Said> whole(List<ProposalComment> comments) {
    return comments.stream().filter(comment -> comment.position() == null).map(Said::of).toList();
  }

  private @Nullable Deciding deciding(Proposal proposal, Editor reader) {
    if (!reader.isReviewer() || proposal.state() != ProposalState.SUBMITTED) {
      return null;
    }
    boolean allowed = reviews.mayDecide(proposal, reader);
    Held held = proposal.holder() == null ? Held.NOBODY : proposal.holder().is(reader) ? Held.ME : Held.ANOTHER;
    return new Deciding(allowed, allowed && proposal.isBy(reader), held);
  }

  private @Nullable Publishing publishing(Proposal proposal, Locale locale) {
    PublishingFailure failure = proposal.failure();
    if (failure == null && proposal.publishingSince() == null) {
      return null;
    }
    boolean stalled = proposal.publishingSince() != null && proposal.publishingSince().plus(STALLED).isBefore(clock.instant())
        && reviews.isAbandoned(proposal.id());
    return new Publishing(stalled, failure == null ? null : failed(failure, locale));
  }

  private ProposalPage.Failed failed(PublishingFailure failure, Locale locale) {
    String cause = failure.cause().name().toLowerCase(Locale.ROOT);
    if (failure.kind() == null || failure.key() == null) {
      return new ProposalPage.Failed(cause, null, null);
    }
    RecordName name = names.find(failure.kind(), failure.key());
    return new ProposalPage.Failed(cause, words.kind(failure.kind(), locale), name == null ? failure.key() : name.label().in(locale));
  }
}
