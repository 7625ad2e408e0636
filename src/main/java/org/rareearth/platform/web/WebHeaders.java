package org.rareearth.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells the browser: load nothing from elsewhere, guess nothing, and ask again unless the name holds a hash. */
@Component
@Order(WebOrder.HEADERS)
final class WebHeaders extends OncePerRequestFilter {

  private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
      + "object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
  /** Any site may show these pages in a frame, and for that they are given nothing to do harm with. */
  private static final String POLICY_OF_FRAMES = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'none'; "
      + "frame-ancestors *; base-uri 'none'; form-action 'none'";
  private static final Pattern HASH_IN_NAME = Pattern.compile("-[0-9a-f]{32}\\.[a-z0-9]+$");

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", WebOrder.isFrame(request) ? POLICY_OF_FRAMES : CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(HttpHeaders.CACHE_CONTROL, keptForAYear(request) ? "public, max-age=31536000, immutable" : "no-cache");
    chain.doFilter(request, response);
  }

  /** What the server refuses by itself never came by here as a request, only as its error page. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static boolean keptForAYear(HttpServletRequest request) {
    return WebOrder.isStatic(request) && HASH_IN_NAME.matcher(request.getRequestURI()).find();
  }
}
