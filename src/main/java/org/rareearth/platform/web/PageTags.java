package org.rareearth.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Spares the sending of a page that has not changed; weak tags, because Tomcat does not compress what has a strong one.
 *
 * <p>It holds the whole answer until it is complete, which also means that an error half-way is an error page and not half a page.
 * A controller that streams says {@code ShallowEtagHeaderFilter.disableContentCaching(request)} first.
 */
@Component
@Order(WebOrder.ENTITY_TAG)
final class PageTags extends ShallowEtagHeaderFilter {

  PageTags() {
    setWriteWeakETag(true);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return WebOrder.isStatic(request) || request.getRequestURI().startsWith("/actuator");
  }
}
