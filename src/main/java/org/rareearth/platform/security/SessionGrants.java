package org.rareearth.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Accounts;
import org.rareearth.account.SessionKeys;
import org.rareearth.account.Standing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session only who it is, and asks the accounts for every request what that person may do now: one look by primary key, for
 * signed-in people alone.
 */
@Component
final class SessionGrants implements SecurityContextRepository {

  private final Accounts accounts;
  private final Clock clock;
  private final Duration longest;

  SessionGrants(Accounts accounts, Clock clock, @Value("${tracker.session.longest}") Duration longest) {
    this.accounts = accounts;
    this.clock = clock;
    this.longest = longest;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Lazily(() -> context(request));
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return context(holder.getRequest());
  }

  private SecurityContext context(HttpServletRequest request) {
    Grant grant = grant(request.getSession(false));
    return grant == null ? new SecurityContextImpl() : new SecurityContextImpl(grant);
  }

  private @Nullable Grant grant(@Nullable HttpSession session) {
    if (session == null || !(session.getAttribute(SessionKeys.ACCOUNT) instanceof Long id)) {
      return null;
    }
    Standing standing = isOver(session) ? null : accounts.standing(id).filter(Standing::enabled).orElse(null);
    if (standing == null) {
      session.invalidate();
      return null;
    }
    Object given = session.getAttribute(SessionKeys.SECOND_FACTOR_GIVEN);
    if (standing.hasSecondFactor() && given == null) {
      return Grant.owing(standing.editor(), Grant.OWES_CODE);
    }
    return standing.owesEnrolment() && !SessionKeys.AT_PROVIDER.equals(given)
        ? Grant.owing(standing.editor(), Grant.OWES_ENROLMENT) : Grant.of(standing.editor());
  }

  private boolean isOver(HttpSession session) {
    return !(session.getAttribute(SessionKeys.SIGNED_IN_AT) instanceof Long since)
        || clock.instant().isAfter(Instant.ofEpochMilli(since).plus(longest));
  }

  @Override
  public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // What is granted is never stored: the session says who, the accounts say what.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(SessionKeys.ACCOUNT) != null;
  }
}
