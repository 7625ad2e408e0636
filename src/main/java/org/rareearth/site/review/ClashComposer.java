package org.rareearth.site.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalState;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.ProposedRecord;
import org.rareearth.editorial.PublishingFailure;
import org.rareearth.editorial.RecordKey;
import org.rareearth.kernel.NotFound;
import org.rareearth.site.review.RecordChange.Standing;
import org.rareearth.site.ui.FieldWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what stands in the way of a proposal: two texts that nobody compared, or others that still need the record. */
@Component
class ClashComposer {

  private final Proposals proposals;
  private final RecordChanges changes;
  private final FieldWords words;
  private final MessageSource messages;

  ClashComposer(Proposals proposals, RecordChanges changes, FieldWords words, MessageSource messages) {
    this.proposals = proposals;
    this.changes = changes;
    this.words = words;
    this.messages = messages;
  }

  /**
   * Where a publishing came to a standstill.
   *
   * @param columns that author and someone else both changed
   */
  record Standstill(long proposal, RecordKey record, List<String> columns, boolean referred) {}

  /** The standstill that a publishing in the background left. */
  @Transactional(readOnly = true)
  public Standstill kept(long id, Editor reader) {
    PublishingFailure failure = proposals.seen(id, reader).failure();
    if (failure == null || failure.kind() == null || failure.key() == null) {
      throw new NotFound("clash", String.valueOf(id));
    }
    return new Standstill(id, new RecordKey(failure.kind(), failure.key()), failure.fields(),
        failure.cause() == PublishingFailure.Cause.REFERRED);
  }

  @Transactional(readOnly = true)
  public ClashPage show(Standstill standstill, Editor reader, Locale locale) {
    Proposal proposal = proposals.seen(standstill.proposal(), reader);
    List<ProposedRecord> records = proposals.records(proposal, standstill.record());
    @Nullable RecordChange change = changes.of(records, proposals.comments(proposal), false, locale).stream().findFirst().orElse(null);
    List<String> fields = standstill.columns().stream().map(column -> words.label(standstill.record().kind(), column, locale)).toList();
    String cause = cause(standstill, change);
    String name = change == null ? standstill.record().key() : change.title().in(locale);
    String joined = fields.stream().collect(Collectors.joining(messages.getMessage("ui.comma", null, locale)));
    String suggestion = messages.getMessage("review.clash.suggestion." + cause, new Object[] {name, joined}, locale);
    return new ClashPage(proposal, cause, change, fields, suggestion,
        proposal.state() == ProposalState.SUBMITTED && proposal.publishingSince() == null);
  }

  private static String cause(Standstill standstill, @Nullable RecordChange change) {
    if (standstill.referred()) {
      return "referred";
    }
    return change != null && change.standing() == Standing.TAKEN ? "taken" : standstill.columns().isEmpty() ? "gone" : "clashed";
  }
}
