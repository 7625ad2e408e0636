package org.rareearth.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.rareearth.platform.errors.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a file be uploaded where files are imported, and nowhere else: the servlet's limit is one for all addresses. */
@Component
@Order(WebOrder.CLEAN - 1)
final class LargeForms extends OncePerRequestFilter {

  private static final long ELSEWHERE = 1L << 20;
  /** The largest file with what a form puts around it. */
  private static final long IMPORT = 101L << 20;

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    boolean large = isImport(request) ? length > IMPORT : length < 0 || length > ELSEWHERE;
    if (isMultipart(request) && large) {
      Refused.with(413, "errors.detail.size", request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isImport(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + "/imports");
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
