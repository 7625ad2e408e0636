package org.rareearth.site.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Proposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** One's own proposals, and the page of each. */
@Controller
class ProposalsController extends RefusedDecisions {

  private final Proposals proposals;
  private final MineComposer mine;
  private final Conversation conversation;

  ProposalsController(Proposals proposals, MineComposer mine, Conversation conversation, ProposalPages pages) {
    super(pages);
    this.proposals = proposals;
    this.mine = mine;
    this.conversation = conversation;
  }

  @GetMapping("/proposals")
  ModelAndView index(@CurrentEditor Editor editor) {
    return new ModelAndView("review/proposals", Map.of("page", mine.list(editor), "unlisted", true));
  }

  @GetMapping("/proposals/{id}")
  ModelAndView show(@PathVariable long id, @CurrentEditor Editor editor, @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request, HttpServletResponse response, Locale locale) {
    return pages.proposal(id, editor, asked, request, response, locale);
  }

  /** Where somebody arrives who reloads what a form answered, or changes its language. */
  @GetMapping("/proposals/{id}/comments")
  View conversation(@PathVariable long id) {
    return Redirects.to("/proposals/" + id);
  }

  @PostMapping("/proposals/{id}/withdraw")
  View withdraw(@PathVariable long id, @CurrentEditor Editor editor) {
    proposals.takeBack(id, editor);
    return Redirects.to("/proposals");
  }

  @PostMapping("/proposals/{id}/comments")
  Object comment(@PathVariable long id, @RequestParam(required = false) @Nullable Integer position,
      @RequestParam(required = false) @Nullable String column, @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "1") int page, @CurrentEditor Editor editor, HttpServletRequest request, Locale locale) {
    Sent sent = conversation.add(id, position, column == null || column.isBlank() ? null : column, words, editor);
    return sent.problem() != null ? pages.again(id, editor, sent, HttpStatus.UNPROCESSABLE_CONTENT, request, locale)
        : Redirects.to("/proposals/" + id + (page > 1 ? "?page=" + page : "") + (position == null ? "#comments" : "#record-" + position));
  }
}
