package org.rareearth.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.Changes;
import org.rareearth.editorial.PastMoment;
import org.rareearth.site.ui.Today;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Tells from the number of the latest change, the address and the version of this program whether an asker has the answer already:
 * one short question to the database instead of the answer. The day is in it too, because some answers speak of today.
 */
@Component
class Freshness {

  private final Changes changes;
  private final Today today;
  private final String version;

  Freshness(Changes changes, Today today, ObjectProvider<BuildProperties> build) {
    this.changes = changes;
    this.today = today;
    BuildProperties built = build.getIfAvailable();
    this.version = built == null || built.getTime() == null ? "" : built.getTime().toString();
  }

  /** A body with its headers. */
  record Made<T>(T body, HttpHeaders headers) {}

  private record State(long change, @Nullable Instant recordedAt) {}

  <T extends ApiBody> ResponseEntity<T> answer(HttpServletRequest request, HttpHeaders headers, Supplier<T> body) {
    return unlessKnown(request, () -> new Made<>(body.get(), headers));
  }

  /** 304 without making the answer, where the asker has it. */
  <T extends ApiBody> ResponseEntity<T> unlessKnown(HttpServletRequest request, Supplier<Made<T>> answer) {
    State state = state(request);
    String tag = tag(request, state);
    HttpHeaders headers = new HttpHeaders();
    headers.setETag(tag);
    if (state.recordedAt != null) {
      headers.setLastModified(state.recordedAt);
    }
    if (new ServletWebRequest(request).checkNotModified(tag, headers.getLastModified())) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(headers).build();
    }
    Made<T> made = answer.get();
    headers.addAll(made.headers);
    return ResponseEntity.ok().headers(headers).body(made.body);
  }

  @Nullable Instant recordedUpTo(HttpServletRequest request) {
    return state(request).recordedAt;
  }

  private State state(HttpServletRequest request) {
    PastMoment past = PastMoment.of(request);
    if (past != null) {
      return new State(past.change(), past.asOf().instant());
    }
    Change last = changes.last();
    return last == null ? new State(0, null) : new State(last.id(), last.recordedAt());
  }

  /** Weak, because the server does not compress what has a strong one. */
  private String tag(HttpServletRequest request, State state) {
    String asked = request.getRequestURI() + "?" + request.getQueryString() + " " + state.change + " " + today.date() + " " + version;
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + state.change + "-" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
