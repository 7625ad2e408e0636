package org.rareearth.site.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.CheckedRecord;
import org.rareearth.editorial.Checks;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.Outcome;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalComment;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.StaleProposal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** What is answered to a form: on to the proposal, back to the form with what is wrong, or to two texts side by side. */
@Component
class ProposalForms {

  private final Proposals proposals;
  private final Drafting drafting;
  private final Checks checks;
  private final References references;
  private final FormComposer forms;
  private final CompareComposer comparisons;

  ProposalForms(Proposals proposals, Drafting drafting, Checks checks, References references, FormComposer forms, CompareComposer comparisons) {
    this.proposals = proposals;
    this.drafting = drafting;
    this.checks = checks;
    this.references = references;
    this.forms = forms;
    this.comparisons = comparisons;
  }

  /** Does what the pressed button says. */
  ModelAndView answer(MultiValueMap<String, String> sent, Editor editor, Locale locale) {
    SentForm form = SentForm.of(sent);
    Draft draft = references.resolved(form.draft());
    try {
      if (form.go().startsWith("add:")) {
        return saved(drafting.add(draft, form.go().substring(4)), draft.records().size(), editor);
      }
      if (form.go().startsWith("drop:")) {
        return saved(drafting.drop(draft, position(form.go())), null, editor);
      }
      return form.go().equals("save") ? saved(draft, null, editor) : submitted(drafting.complete(draft), editor, locale);
    } catch (StaleProposal _) {
      return stale(draft, editor, locale);
    }
  }

  /** Keeps the draft and says so; a draft that is saved elsewhere meanwhile, or sent, is left alone. */
  Proposal save(MultiValueMap<String, String> sent, Editor editor) {
    Proposal saved = proposals.save(SentForm.of(sent).draft(), editor);
    if (!saved.state().isOpenToAuthor()) {
      throw new BegunElsewhere(saved);
    }
    return saved;
  }

  /** The saved draft as a form, with what reviewers said of it. */
  ModelAndView open(long id, @Nullable Integer at, Editor editor, Locale locale) {
    Proposal proposal = proposals.seen(id, editor);
    if (!proposal.isBy(editor) || !proposal.state().isOpenToAuthor()) {
      return new ModelAndView("redirect:/proposals/" + id);
    }
    Draft draft = proposals.draft(id, editor);
    String focus = at == null || at < 0 || at >= draft.records().size() ? null : "r" + at;
    return form(draft, new FormComposer.Around(proposal, passed(draft), List.of(), remarks(proposal), focus), locale);
  }

  /** The warnings of a draft in which some were passed already: a reason that was typed stands beside its field again, and is not asked for twice. */
  private List<CheckedRecord> passed(Draft draft) {
    return draft.records().stream().allMatch(record -> record.passed().isEmpty()) ? List.of() : checks.look(draft).stream()
        .map(record -> new CheckedRecord(record.draft(), record.key(), record.cells(),
            record.findings().stream().filter(finding -> record.draft().passed().containsKey(finding.code())).toList())).toList();
  }

  ModelAndView form(Draft draft, FormComposer.Around around, Locale locale) {
    return new ModelAndView("edit/form", Map.of("page", forms.page(draft, around, locale), "unlisted", true));
  }

  ModelAndView submitted(Draft draft, Editor editor, Locale locale) {
    return switch (proposals.submit(draft, editor)) {
      case Outcome.Submitted(Proposal proposal) -> redirect("/proposals/" + proposal.id());
      case Outcome.Refused(Proposal proposal, List<CheckedRecord> checked, List<Finding> whole) ->
          refused(Drafting.at(draft, proposal.version()), new FormComposer.Around(proposal, checked, whole, remarks(proposal), null), locale);
      case Outcome.Clashing clashing -> compare(comparisons.clashing(draft, clashing, locale));
    };
  }

  private ModelAndView refused(Draft draft, FormComposer.Around around, Locale locale) {
    ModelAndView form = form(draft, around, locale);
    form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return form;
  }

  private ModelAndView saved(Draft draft, @Nullable Integer at, Editor editor) {
    Proposal proposal = proposals.save(draft, editor);
    if (!proposal.state().isOpenToAuthor()) {
      return redirect("/proposals/" + proposal.id());
    }
    return redirect("/proposals/" + proposal.id() + "/edit" + (at == null ? "" : "?at=" + at));
  }

  private ModelAndView stale(Draft draft, Editor editor, Locale locale) {
    Proposal proposal = proposals.begun(draft.token(), editor).orElseThrow();
    return compare(comparisons.stale(draft, proposals.draft(proposal.id(), editor), proposal, locale));
  }

  static ModelAndView compare(ComparePage page) {
    ModelAndView view = new ModelAndView("edit/compare", Map.of("page", page, "unlisted", true));
    view.setStatus(HttpStatus.CONFLICT);
    return view;
  }

  static ModelAndView redirect(String address) {
    ModelAndView view = new ModelAndView("redirect:" + address);
    view.setStatus(HttpStatus.SEE_OTHER);
    return view;
  }

  private Map<Integer, Map<String, List<String>>> remarks(Proposal proposal) {
    Map<Integer, Map<String, List<String>>> remarks = new HashMap<>();
    for (ProposalComment comment : proposals.comments(proposal)) {
      Integer position = comment.position();
      String column = comment.column();
      if (position != null && column != null) {
        remarks.computeIfAbsent(position, any -> new HashMap<>()).computeIfAbsent(column, any -> new ArrayList<>())
            .add(comment.author().name() + ": " + comment.words());
      }
    }
    return remarks;
  }

  private static int position(String go) {
    String digits = go.substring("drop:".length());
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
  }
}
