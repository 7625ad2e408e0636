package org.rareearth.platform.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Retirements;
import org.rareearth.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Knows what became of a record that has no page any more: one that was renamed or merged sends its readers on, one that was withdrawn
 * says why.
 */
@Component
final class RetiredRecords {

  /** What pages call the things that they do not find, and the kinds of record that these are. */
  private static final Map<String, String> KINDS = Map.of("facility", "facilities", "award", "awards", "organization", "organizations",
      "programme", "programs", "policy", "policies", "source", "sources", "stage", "stages", "conflict", "conflicts", "region", "places");

  private final Retirements retirements;
  private final History history;
  private final Answers answers;

  RetiredRecords(Retirements retirements, History history, Answers answers) {
    this.retirements = retirements;
    this.history = history;
    this.answers = answers;
  }

  /** The way to the survivor, or the reason; null when nothing is known of it. */
  @Nullable Object answer(NotFound missing, HttpServletRequest request) {
    String kind = KINDS.get(missing.kind());
    Retirements.Fate fate = kind == null ? null : retirements.fate(kind, missing.slug()).orElse(null);
    if (fate == null) {
      return null;
    }
    if (fate.successor() == null) {
      return answers.gone(withdrawn(String.valueOf(kind), fate), request.getRequestURI(), request);
    }
    String address = survivor(request, missing.slug(), fate.successor());
    return address == null ? null : ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(URI.create(address)).build();
  }

  private ErrorPage.Withdrawn withdrawn(String kind, Retirements.Fate fate) {
    Change change = history.retiring(kind, fate.key()).orElse(null);
    return new ErrorPage.Withdrawn(fate.reason(), change == null ? null : change.recordedAt(), change == null ? null : change.author(),
        change == null ? null : change.reviewer(), "/history/" + kind + "/" + fate.key());
  }

  /** The same address with the other name, whatever format it asks for. */
  private static @Nullable String survivor(HttpServletRequest request, String slug, String successor) {
    Matcher name = Pattern.compile("/" + Pattern.quote(slug) + "(?=\\.[a-z]+$|$|/)").matcher(request.getRequestURI());
    if (!name.find()) {
      return null;
    }
    String path = request.getRequestURI().substring(0, name.start()) + "/" + successor + request.getRequestURI().substring(name.end());
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }
}
