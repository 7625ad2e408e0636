package org.rareearth.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.rareearth.editorial.Changes;
import org.rareearth.editorial.PastAddresses;
import org.rareearth.editorial.PastMoment;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.BadInput;
import org.rareearth.platform.errors.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** Settles for which moment a public page is asked, before anything of it is read, and refuses what names no moment that has a record. */
@Component
@Order(WebOrder.PAST)
final class PastFilter extends OncePerRequestFilter {

  private static final String KEY = AsOf.PARAMETER + "=";

  private final ObjectProvider<Changes> changes;

  /** Filters are made before there is a database; the changes are asked for with the first request that needs them. */
  PastFilter(ObjectProvider<Changes> changes) {
    this.changes = changes;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    List<String> asked = asked(request);
    if (asked.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    PastMoment moment;
    try {
      moment = moment(asked, path(request));
    } catch (BadInput refused) {
      Refused.with(refused, request, response);
      return;
    }
    request.setAttribute(PastMoment.ATTRIBUTE, moment);
    chain.doFilter(request, new PastRedirects(request.getContextPath(), moment, response));
  }

  private PastMoment moment(List<String> asked, String path) {
    if (PastAddresses.isWork(path)) {
      throw BadInput.explained(AsOf.PARAMETER, asked.getFirst(), "errors.accepts.as-of.public");
    }
    if (asked.size() > 1) {
      throw BadInput.explained(AsOf.PARAMETER, String.join(", ", asked), "errors.accepts.as-of.once");
    }
    return changes.getObject().upTo(AsOf.parse(asked.getFirst()));
  }

  /** Read from the query itself, because a form that cannot be read has to be refused by whoever wants it; what is left empty is not asked. */
  private static List<String> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? List.of() : Arrays.stream(query.split("&"))
        .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8)).filter(pair -> pair.startsWith(KEY))
        .map(pair -> pair.substring(KEY.length())).filter(typed -> !typed.isBlank()).toList();
  }

  /** Decoded, so that an address written otherwise does not pass for another. */
  private static String path(HttpServletRequest request) {
    return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
  }

  /** What changes something happens now, and what never changes has no past. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    return WebOrder.isStatic(request) || request.getRequestURI().startsWith("/actuator") || PastAddresses.isPresentOnly(path(request))
        || !reads && !PastAddresses.isWork(path(request));
  }
}
