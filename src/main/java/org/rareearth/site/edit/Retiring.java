package org.rareearth.site.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.CheckedRecord;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Origin;
import org.rareearth.editorial.Outcome;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.RecordSearch;
import org.rareearth.site.ui.FieldWords;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** What is answered to a proposal that a record be withdrawn, merged or renamed. */
@Component
class Retiring {

  private final Proposals proposals;
  private final RetireComposer pages;
  private final CompareComposer comparisons;
  private final Kinds kinds;
  private final RecordSearch names;
  private final FieldWords words;

  Retiring(Proposals proposals, RetireComposer pages, CompareComposer comparisons, Kinds kinds, RecordSearch names, FieldWords words) {
    this.proposals = proposals;
    this.pages = pages;
    this.comparisons = comparisons;
    this.kinds = kinds;
    this.names = names;
    this.words = words;
  }

  ModelAndView answer(String kind, String key, MultiValueMap<String, String> sent, Editor editor, Locale locale) {
    String into = Objects.requireNonNullElse(sent.getFirst("into"), "").strip();
    String renamed = Objects.requireNonNullElse(sent.getFirst("renamed"), "").strip();
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>(sent);
    form.set("r0.kind", kind);
    form.set("r0.key", key);
    form.set("r0.target", renamed.isEmpty() && into.isEmpty() ? "" : "MERGE".equals(sent.getFirst("r0.action")) ? keyOf(kind, into) : renamed);
    Draft written = SentForm.of(form).draft();
    DraftRecord record = written.records().getFirst();
    Draft draft = new Draft(written.token(), written.version(), Origin.RETIRE, written.reason(), List.of(retired(record)));
    return switch (proposals.submit(draft, editor)) {
      case Outcome.Submitted(var proposal) -> ProposalForms.redirect("/proposals/" + proposal.id());
      case Outcome.Refused(var proposal, List<CheckedRecord> checked, List<Finding> whole) ->
          RetireController.view(pages.page(kind, key, new RetireComposer.Typed(draft.token(), proposal.version(), record.action(), into, renamed,
              Objects.requireNonNullElse(draft.reason(), ""), refusals(checked, whole, locale)), locale));
      case Outcome.Clashing clashing -> ProposalForms.compare(comparisons.clashing(draft, clashing, locale));
    };
  }

  private static DraftRecord retired(DraftRecord record) {
    Action action = record.action() == Action.MERGE || record.action() == Action.RENAME ? record.action() : Action.WITHDRAW;
    return new DraftRecord(action, record.kind(), record.key(), action == Action.WITHDRAW ? null : record.target(), record.base(), Map.of(),
        Map.of());
  }

  private String keyOf(String kind, String text) {
    List<String> called = kinds.cells(kind, text) == null ? names.called(kinds.find(kind), text) : List.of(text);
    return called.size() == 1 ? called.getFirst() : text;
  }

  private List<RetirePage.Refusal> refusals(List<CheckedRecord> checked, List<Finding> whole, Locale locale) {
    List<RetirePage.Refusal> refusals = new ArrayList<>();
    checked.forEach(record -> record.findings().forEach(finding ->
        refusals.add(new RetirePage.Refusal(control(record.draft().action()), words.sentence(finding, locale)))));
    whole.forEach(finding -> refusals.add(new RetirePage.Refusal("reason", words.sentence(finding, locale))));
    return refusals;
  }

  /** Where that is mended: a record is withdrawn once nothing refers to it. */
  private static String control(Action action) {
    return switch (action) {
      case MERGE -> "into";
      case RENAME -> "renamed";
      default -> "references";
    };
  }
}
