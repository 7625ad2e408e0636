package org.rareearth.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;

/** The order of the tracker's own filters, outermost first: after Boot's encoding and metrics, before security. */
final class WebOrder {

  static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 100;
  static final int OPEN = HEADERS + 5;
  static final int CLEAN = HEADERS + 10;
  static final int LIMITS = HEADERS + 15;
  static final int LANGUAGE = HEADERS + 20;
  static final int ENTITY_TAG = HEADERS + 30;
  static final int PAST = HEADERS + 40;

  private WebOrder() {}

  /** What programs come for: the read API, and the data set as files. */
  static boolean isForPrograms(HttpServletRequest request) {
    return path(request).startsWith("/api/v1/") || path(request).startsWith("/data/");
  }

  /** Pages made for frames of other sites, which remember nothing of their readers. */
  static boolean isFrame(HttpServletRequest request) {
    return path(request).startsWith("/embed/");
  }

  static boolean isStatic(HttpServletRequest request) {
    String path = path(request);
    return path.startsWith("/css/") || path.startsWith("/js/") || path.startsWith("/img/") || path.startsWith("/webjars/");
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
