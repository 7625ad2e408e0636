package org.rareearth.site.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.CheckedRecord;
import org.rareearth.editorial.Clashed;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.Reverts;
import org.rareearth.editorial.Undo;
import org.rareearth.site.ui.FieldWords;
import org.rareearth.site.ui.ListQuery;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Answers who wants something back: with the proposal that was made of it, or with what stands in its way. */
@Component
class Undoing {

  private static final int LONGEST = 2_000;

  private final Undo undo;
  private final Reverts reverts;
  private final Proposals proposals;
  private final History history;
  private final HistoryPages pages;
  private final FieldWords words;
  private final MessageSource messages;

  Undoing(Undo undo, Reverts reverts, Proposals proposals, History history, HistoryPages pages, FieldWords words, MessageSource messages) {
    this.undo = undo;
    this.reverts = reverts;
    this.proposals = proposals;
    this.history = history;
    this.pages = pages;
    this.words = words;
    this.messages = messages;
  }

  ModelAndView undo(long change, UUID token, String reason, Editor author, Locale locale) {
    String problem = reason.isEmpty() ? "history.undo.reason.missing" : reason.length() > LONGEST ? "history.undo.reason.long" : null;
    if (problem != null) {
      return again(change, new ChangePage.UndoForm(token, reason, problem, List.of()), author, locale);
    }
    try {
      return switch (undo.propose(change, token, reason, author)) {
        case Undo.Answer.Submitted submitted -> seeOther("/proposals/" + submitted.proposal().id());
        case Undo.Answer.Refused refused -> again(change, new ChangePage.UndoForm(token, reason, null, refusals(refused.records(), locale)),
            author, locale);
        case Undo.Answer.Waiting waiting -> clash(new ClashPage(change, waiting.record().kind(),
            words.kind(waiting.record().kind(), locale), waiting.record().key(), List.of(), null, true));
      };
    } catch (Clashed clashed) {
      return clash(clash(change, clashed, locale));
    }
  }

  ModelAndView restore(String kind, String key, long change, Editor author) {
    return seeOther("/proposals/" + proposals.save(reverts.restore(kind, key, change), author).id() + "/edit");
  }

  private ClashPage clash(long change, Clashed clashed, Locale locale) {
    RecordKey record = clashed.record();
    return new ClashPage(change, record.kind(), words.kind(record.kind(), locale), record.key(),
        clashed.columns().stream().map(column -> words.label(record.kind(), column, locale)).toList(),
        history.laterChange(record, change, clashed.columns()).orElse(null), false);
  }

  private ModelAndView again(long change, ChangePage.UndoForm form, @Nullable Editor author, Locale locale) {
    ChangePage page = pages.one(change, new ListQuery(new LinkedMultiValueMap<>()), author, form, locale);
    return new ModelAndView("history/change", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private List<ChangePage.Refusal> refusals(List<CheckedRecord> records, Locale locale) {
    return records.stream().flatMap(record -> record.findings().stream().filter(Finding::isRefusal)
        .map(finding -> new ChangePage.Refusal(words.kind(record.draft().kind(), locale), record.draft().kind(), record.key(), words.label(record.draft().kind(), finding.column(), locale)
            + ": " + messages.getMessage(finding.key(), finding.arguments().toArray(), finding.key(), locale)))).toList();
  }

  private static ModelAndView clash(ClashPage page) {
    return new ModelAndView("history/clash", Map.of("page", page), HttpStatus.CONFLICT);
  }

  private static ModelAndView seeOther(String address) {
    RedirectView redirect = new RedirectView(address, true);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(redirect);
  }
}
