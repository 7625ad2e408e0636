package org.rareearth.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that are not simply for everybody to read; anything that is not named here can be read by all and written by none. */
final class Doors {

  static final String[] CONTRIBUTOR = {"/edit/**", "/proposals/**", "/imports/**", "/typeahead/**"};
  static final String[] REVIEWER = {"/review/**"};
  static final String[] ADMINISTRATOR = {"/admin/**", "/actuator/**"};
  static final String[] ENROLMENT = {"/account/second-factor/**"};
  static final String[] SIGNED_IN = {"/account/**"};
  static final String[] CODE = {"/sign-in/code"};
  static final String[] ANYBODY = {"/sign-in/**", "/sign-out", "/invitation/*", "/setup/*"};

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final RequestMatcher CLOSED = matcher(CONTRIBUTOR, REVIEWER, ADMINISTRATOR, SIGNED_IN);
  private static final RequestMatcher WRITTEN = matcher(new String[] {"/edit/**", "/proposals/**", "/review/**"});
  private static final RequestMatcher WRITABLE = new OrRequestMatcher(CLOSED, matcher(ANYBODY));

  private Doors() {}

  /** Only for people who are signed in. */
  static boolean isClosed(HttpServletRequest request) {
    return CLOSED.matches(request);
  }

  /** Where people write at length: what came in a form there must not be lost with the session. */
  static boolean isWritten(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("application/x-www-form-urlencoded") && WRITTEN.matches(request);
  }

  static boolean isWrite(HttpServletRequest request) {
    return !READING.contains(request.getMethod());
  }

  /** Whether anything but reading is offered there at all. */
  static boolean isWritable(HttpServletRequest request) {
    return WRITABLE.matches(request);
  }

  private static RequestMatcher matcher(String[]... patterns) {
    return new OrRequestMatcher(Arrays.stream(patterns).flatMap(Arrays::stream)
        .map(pattern -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(pattern)).toList());
  }
}
