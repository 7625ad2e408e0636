package org.rareearth.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rareearth.account.SignedIn;
import org.rareearth.platform.errors.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Sends people to where they can get what they lack, and tells programs and the wrong people that they may not. */
@Component
final class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {

  /** Takes a form that somebody wrote and gives it back on a page: it belongs to the part of the site where it was written. */
  private static final String GIVEN_BACK = "/proposals/signed-out";

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
      throws IOException, ServletException {
    if (isPerson(request) && Doors.isWrite(request) && Doors.isWritten(request)) {
      giveBack(HttpServletResponse.SC_UNAUTHORIZED, request, response);
    } else if (isPerson(request)) {
      redirect(request, response, "/sign-in?continue=" + WayBack.of(request));
    } else {
      Refused.with(401, "errors.detail.signIn", request, response);
    }
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    if (isPerson(request) && owes(Grant.OWES_CODE)) {
      redirect(request, response, "/sign-in/code?continue=" + WayBack.of(request));
    } else if (isPerson(request) && owes(Grant.OWES_ENROLMENT)) {
      redirect(request, response, "/account/second-factor");
    } else if (denied instanceof CsrfException && SignedIn.editor() == null && Doors.isClosed(request) && isPerson(request)) {
      redirect(request, response, "/sign-in?continue=" + WayBack.of(request));
    } else if (denied instanceof CsrfException && SignedIn.editor() != null && isPerson(request) && Doors.isWritten(request)) {
      giveBack(HttpServletResponse.SC_FORBIDDEN, request, response);
    } else {
      Refused.with(403, denied instanceof CsrfException ? "errors.detail.stale" : "errors.detail.role", request, response);
    }
  }

  /** Not forwarded: Tomcat ends the answer with the forward, before the filters around have written what they hold of it. */
  private static void giveBack(int status, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      token.getToken();   // its cookie is set now, because a page that is included sets none
    }
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    request.getRequestDispatcher(GIVEN_BACK).include(request, response);
  }

  private static boolean owes(String debt) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getAuthorities().stream().anyMatch(held -> debt.equals(held.getAuthority()));
  }

  /** A script that fetches a part of a page could not make anything of the sign-in page. */
  private static boolean isPerson(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    return mode == null ? accept.contains(MediaType.TEXT_HTML_VALUE) : mode.equals("navigate");
  }

  private static void redirect(HttpServletRequest request, HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + address);
  }
}
