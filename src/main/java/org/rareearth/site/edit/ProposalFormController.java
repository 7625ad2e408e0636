package org.rareearth.site.edit;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.StaleProposal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Takes what is written: kept while it is typed, sent for review when its author says so. */
@Controller
class ProposalFormController {

  private final ProposalForms forms;

  ProposalFormController(ProposalForms forms) {
    this.forms = forms;
  }

  /** What a page needs to go on with a draft that was kept. */
  record Kept(long id, int version, Instant savedAt) {

    static Kept of(Proposal proposal) {
      return new Kept(proposal.id(), proposal.version(), proposal.savedAt());
    }
  }

  @PostMapping("/proposals")
  ModelAndView create(@RequestParam MultiValueMap<String, String> sent, @CurrentEditor Editor editor, Locale locale) {
    return forms.answer(sent, editor, locale);
  }

  @GetMapping("/proposals/{id}/edit")
  ModelAndView edit(@PathVariable long id, @RequestParam(required = false) @Nullable Integer at, @CurrentEditor Editor editor, Locale locale) {
    return forms.open(id, at, editor, locale);
  }

  @PostMapping("/proposals/draft")
  @ResponseBody
  Kept keep(@RequestParam MultiValueMap<String, String> sent, @CurrentEditor Editor editor) {
    return Kept.of(forms.save(sent, editor));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> savedElsewhere(StaleProposal stale) {
    return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("state", "saved-elsewhere"));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> sentElsewhere(BegunElsewhere begun) {
    return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("state", "sent-elsewhere", "id", String.valueOf(begun.proposal().id())));
  }
}
