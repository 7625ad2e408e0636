package org.rareearth.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The front desk for who is signed in where. An ended session is gone from the database, so it is over on every node. */
@Component
public class Sessions {

  private static final String DEVICE = "device";
  private static final String ADDRESS = "address";
  private static final int LONGEST_DEVICE = 300;

  private final FindByIndexNameSessionRepository<? extends Session> store;
  private final CsrfTokenRepository tokens;
  private final Clock clock;

  Sessions(FindByIndexNameSessionRepository<? extends Session> store, CsrfTokenRepository tokens, Clock clock) {
    this.store = store;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** A new session, whatever was before: nobody can have planted its name. The form token goes too, for the same reason. */
  public void begin(HttpServletRequest request, HttpServletResponse response, long account, boolean secondFactorAtProvider) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setAttribute(SessionKeys.ACCOUNT, account);
    session.setAttribute(SessionKeys.SIGNED_IN_AT, clock.millis());
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(account));
    session.setAttribute(ADDRESS, request.getRemoteAddr());
    String device = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    session.setAttribute(DEVICE, device.substring(0, Math.min(device.length(), LONGEST_DEVICE)));
    if (secondFactorAtProvider) {
      session.setAttribute(SessionKeys.SECOND_FACTOR_GIVEN, SessionKeys.AT_PROVIDER);
    }
    tokens.saveToken(null, request, response);
  }

  /** The second half of signing in; worth a new name for the session again. */
  public void secondFactorGiven(HttpServletRequest request) {
    request.getSession().setAttribute(SessionKeys.SECOND_FACTOR_GIVEN, SessionKeys.HERE);
    request.changeSessionId();
  }

  /** Whose password was right in this session, whether or not a code is owed. */
  public @Nullable Long arrived(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (Long) session.getAttribute(SessionKeys.ACCOUNT);
  }

  public void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    tokens.saveToken(null, request, response);
  }

  /** The latest used first. */
  public List<OpenSession> of(long account, HttpServletRequest request) {
    HttpSession present = request.getSession(false);
    String current = present == null ? "" : present.getId();
    return all(account).stream().filter(session -> !session.isExpired())
        .map(session -> new OpenSession(handle(session.getId()), Objects.requireNonNullElse(session.getAttribute(DEVICE), ""),
            Objects.requireNonNullElse(session.getAttribute(ADDRESS), ""),
            Instant.ofEpochMilli(Objects.requireNonNullElse(session.getAttribute(SessionKeys.SIGNED_IN_AT), 0L)),
            session.getLastAccessedTime(), session.getId().equals(current)))
        .sorted(Comparator.comparing(OpenSession::lastSeen).reversed()).toList();
  }

  public void end(long account, String handle) {
    endWhere(account, session -> handle(session.getId()).equals(handle));
  }

  public void endOthers(long account, HttpServletRequest request) {
    HttpSession present = request.getSession(false);
    String current = present == null ? "" : present.getId();
    endWhere(account, session -> !session.getId().equals(current));
  }

  void endAll(long account) {
    endWhere(account, _ -> true);
  }

  private void endWhere(long account, Predicate<Session> which) {
    all(account).stream().filter(which).map(Session::getId).forEach(store::deleteById);
  }

  private List<Session> all(long account) {
    return List.copyOf(store.findByPrincipalName(Long.toString(account)).values());
  }

  /** Names a session on a page without giving it away. */
  private static String handle(String id) {
    return Secrets.hash(id).substring(0, 20);
  }
}
