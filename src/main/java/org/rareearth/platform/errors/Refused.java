package org.rareearth.platform.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** For filters, which have no controller advice around them: hands a refusal to the same error page. */
public final class Refused {

  static final String ATTRIBUTE = Refused.class.getName();

  private Refused() {}

  public static void with(RuntimeException badInput, HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(Refusals.of(badInput), request, response);
  }

  /** The address or form is not percent-encoded UTF-8, or holds a NUL character. */
  public static void forNotBeingText(String offence, HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(Refusal.of(400, Refusal.say("errors.detail.encoding", offence)), request, response);
  }

  /** Too many requests in too short a time; says when the next is welcome. */
  public static void forHaste(long seconds, HttpServletRequest request, HttpServletResponse response) throws IOException {
    String wait = String.valueOf(seconds);
    send(Refusal.of(429, Refusal.say("errors.detail.rate", wait)).with(HttpHeaders.RETRY_AFTER, wait), request, response);
  }

  /** What security refuses, with the sentence that says why. */
  public static void with(int status, String detail, HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(Refusal.of(status, Refusal.say(detail)), request, response);
  }

  private static void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
    request.setAttribute(ATTRIBUTE, refusal);
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    response.sendError(refusal.status().value());
  }
}
