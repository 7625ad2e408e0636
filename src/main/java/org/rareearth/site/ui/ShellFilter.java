package org.rareearth.site.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.SignedIn;
import org.rareearth.editorial.PastMoment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Puts the {@link Shell} where templates find it. A filter and not controller advice, because an error page needs the shell too,
 * also when no controller was reached; lazy, because the language is settled later and machines' formats have no shell.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ShellFilter extends OncePerRequestFilter {

  private final String origin;
  private final ObjectProvider<RecordedUpTo> recordedUpTo;
  private final Clock clock;

  ShellFilter(@Value("${tracker.url:}") String origin, ObjectProvider<RecordedUpTo> recordedUpTo, Clock clock) {
    this.origin = origin.replaceAll("/+$", "");
    this.recordedUpTo = recordedUpTo;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute("shell", new LazyContextVariable<Shell>() {
      @Override
      protected Shell loadValue() {
        return shell(request);
      }
    });
    chain.doFilter(request, response);
  }

  private Shell shell(HttpServletRequest request) {
    Address here = Address.of(request);
    String path = here.path().substring(Math.min(request.getContextPath().length(), here.path().length()));
    PastMoment moment = PastMoment.of(request);
    return Shell.of(here, path, origin(request), RequestContextUtils.getLocale(request),
        moment == null ? recorded() : moment.asOf().instant(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), SignedIn.editor(),
        moment == null ? null : Past.of(moment, here, request.getContextPath(), RequestContextUtils.getLocale(request)));
  }

  private @Nullable Instant recorded() {
    RecordedUpTo source = recordedUpTo.getIfAvailable();
    return source == null ? null : source.instant();
  }

  private String origin(HttpServletRequest request) {
    if (!origin.isEmpty()) {
      return origin;
    }
    boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
    return UriComponentsBuilder.newInstance().scheme(request.getScheme()).host(request.getServerName())
        .port(usual ? -1 : request.getServerPort()).build().toUriString();
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
