package org.rareearth.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The page to come back to after signing in, as a parameter rather than in a session: strangers get none. */
final class WayBack {

  private WayBack() {}

  /** The page asked for, or for a form that was sent the page that it stands on; encoded as the value of a parameter. */
  static String of(HttpServletRequest request) {
    String page = Doors.isWrite(request) ? referringPage(request) : address(request);
    return URLEncoder.encode(page == null ? "/" : page, StandardCharsets.UTF_8);
  }

  private static String address(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }

  private static @Nullable String referringPage(HttpServletRequest request) {
    String referrer = request.getHeader(HttpHeaders.REFERER);
    if (referrer == null) {
      return null;
    }
    try {
      URI page = URI.create(referrer);
      String path = page.getRawPath();
      if (!request.getServerName().equals(page.getHost()) || path == null || !path.startsWith(request.getContextPath() + "/")) {
        return null;
      }
      String inside = path.substring(request.getContextPath().length());
      return page.getRawQuery() == null ? inside : inside + "?" + page.getRawQuery();
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
