package org.rareearth.site.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalTally;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Reviews;
import org.rareearth.site.review.ProposalPage.Deciding.Held;
import org.rareearth.site.review.QueuePage.Waiting;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Puts the queue of reviewers together. */
@Component
class QueueComposer {

  private static final String KIND = "kind";
  private static final String WHOSE = "whose";

  /** Those that this reviewer may decide, those at which this reviewer is, those at which nobody is. */
  private static final List<String> WHOSE_WORDS = List.of("mine", "held", "unheld");

  private final Reviews reviews;
  private final Kinds kinds;
  private final Clock clock;

  QueueComposer(Reviews reviews, Kinds kinds, Clock clock) {
    this.reviews = reviews;
    this.kinds = kinds;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public QueuePage list(MultiValueMap<String, String> parameters, Editor reviewer) {
    ListQuery asked = new ListQuery(parameters);
    List<String> known = kinds.all().stream().map(RecordKind::name).toList();
    Set<String> chosenKinds = asked.values(KIND, known::contains, known);
    Set<String> chosenWhose = asked.values(WHOSE, WHOSE_WORDS::contains, WHOSE_WORDS);
    List<Waiting> all = waiting(reviewer);
    Predicate<Waiting> ofKind = row -> chosenKinds.isEmpty() || row.kinds().stream().anyMatch(chosenKinds::contains);
    Predicate<Waiting> ofWhose = row -> chosenWhose.isEmpty() || chosenWhose.stream().anyMatch(word -> is(row, word, reviewer));
    List<Facet> facets = List.of(
        new Facet(WHOSE, "review.filter.whose", WHOSE_WORDS.stream().map(word -> new Facet.Option(word, "review.filter.whose." + word, null,
            all.stream().filter(ofKind).filter(row -> is(row, word, reviewer)).count(), chosenWhose.contains(word))).toList()),
        new Facet(KIND, "review.filter.kind", kinds(all, chosenKinds).map(kind -> new Facet.Option(kind, "kind." + kind, null,
            all.stream().filter(ofWhose).filter(row -> row.kinds().contains(kind)).count(), chosenKinds.contains(kind))).toList()));
    return new QueuePage(all.stream().filter(ofKind.and(ofWhose)).toList(), all.size(), facets, asked.unknown(List.of(KIND, WHOSE)),
        reviews.lately());
  }

  private List<Waiting> waiting(Editor reviewer) {
    List<Proposal> queue = reviews.queue();
    Map<Long, List<ProposalTally>> tallies = reviews.tallies(queue.stream().map(Proposal::id).toList()).stream()
        .collect(Collectors.groupingBy(ProposalTally::proposal));
    Instant now = clock.instant();
    return queue.stream().map(proposal -> row(proposal, tallies.getOrDefault(proposal.id(), List.of()), reviewer, now)).toList();
  }

  private static Waiting row(Proposal proposal, List<ProposalTally> tallies, Editor reviewer, Instant now) {
    Held held = proposal.holder() == null ? Held.NOBODY : proposal.holder().is(reviewer) ? Held.ME : Held.ANOTHER;
    return new Waiting(proposal, Age.of(Objects.requireNonNull(proposal.submittedAt()), now),
        tallies.stream().map(ProposalTally::kind).distinct().toList(), tallies.stream().mapToLong(ProposalTally::records).sum(),
        tallies.stream().mapToLong(ProposalTally::passed).sum(), held, proposal.isBy(reviewer));
  }

  private boolean is(Waiting row, String word, Editor reviewer) {
    return switch (word) {
      case "mine" -> reviews.mayDecide(row.proposal(), reviewer);
      case "held" -> row.held() == Held.ME;
      default -> row.held() == Held.NOBODY;
    };
  }

  private Stream<String> kinds(List<Waiting> all, Set<String> chosen) {
    return kinds.all().stream().map(RecordKind::name)
        .filter(kind -> chosen.contains(kind) || all.stream().anyMatch(row -> row.kinds().contains(kind)));
  }
}
