package org.rareearth.site.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What waits for a decision, and the decisions. */
@Controller
class ReviewController extends RefusedDecisions {

  private static final int LONGEST = 5_000;

  private final Reviews reviews;
  private final QueueComposer queue;
  private final ClashComposer clashes;

  ReviewController(Reviews reviews, QueueComposer queue, ClashComposer clashes, ProposalPages pages) {
    super(pages);
    this.reviews = reviews;
    this.queue = queue;
    this.clashes = clashes;
  }

  @GetMapping("/review")
  ModelAndView index(@RequestParam MultiValueMap<String, String> asked, @CurrentEditor Editor reviewer) {
    return new ModelAndView("review/queue", Map.of("page", queue.list(asked, reviewer), "unlisted", true));
  }

  @GetMapping("/review/{id}")
  ModelAndView show(@PathVariable long id, @CurrentEditor Editor reviewer, @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request, HttpServletResponse response, Locale locale) {
    return pages.proposal(id, reviewer, asked, request, response, locale);
  }

  @GetMapping("/review/{id}/clash")
  ModelAndView clash(@PathVariable long id, @CurrentEditor Editor reviewer, Locale locale) {
    return pages.clash(clashes.kept(id, reviewer), HttpStatus.OK, reviewer, locale);
  }

  /** Where somebody arrives who reloads what a form answered, or changes its language. */
  @GetMapping({"/review/{id}/claim", "/review/{id}/release", "/review/{id}/accept", "/review/{id}/reject", "/review/{id}/ask"})
  View back(@PathVariable long id) {
    return Redirects.to("/review/" + id);
  }

  @PostMapping("/review/{id}/claim")
  View claim(@PathVariable long id, @CurrentEditor Editor reviewer) {
    reviews.claim(id, reviewer);
    return Redirects.to("/review/" + id);
  }

  @PostMapping("/review/{id}/release")
  View release(@PathVariable long id, @CurrentEditor Editor reviewer) {
    reviews.release(id, reviewer);
    return Redirects.to("/review");
  }

  @PostMapping("/review/{id}/accept")
  View accept(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String words,
      @CurrentEditor Editor reviewer) {
    reviews.accept(id, version, reviewer, words);
    return Redirects.to("/proposals/" + id);
  }

  @PostMapping("/review/{id}/reject")
  Object reject(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String words,
      @CurrentEditor Editor reviewer, HttpServletRequest request, Locale locale) {
    if (problem(words) instanceof String problem) {
      return refused(id, Sent.refused("reject", words, problem), reviewer, request, locale);
    }
    reviews.reject(id, version, reviewer, words);
    return Redirects.to("/proposals/" + id);
  }

  @PostMapping("/review/{id}/ask")
  Object ask(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String words,
      @CurrentEditor Editor reviewer, HttpServletRequest request, Locale locale) {
    if (problem(words) instanceof String problem) {
      return refused(id, Sent.refused("ask", words, problem), reviewer, request, locale);
    }
    reviews.askForChanges(id, version, reviewer, words);
    return Redirects.to("/proposals/" + id);
  }

  private ModelAndView refused(long id, Sent sent, Editor reviewer, HttpServletRequest request, Locale locale) {
    return pages.again(id, reviewer, sent, HttpStatus.UNPROCESSABLE_CONTENT, request, locale);
  }

  private static @Nullable String problem(String words) {
    return words.isBlank() ? "review.reason.missing" : words.length() > LONGEST ? "review.comment.long" : null;
  }
}
