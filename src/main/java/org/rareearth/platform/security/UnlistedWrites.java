package org.rareearth.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets nothing be written at an address that {@link Doors} does not name. It stands behind the look-up of the handler, so that an unknown
 * address stays a 404 and a wrong method a 405, and catches only a handler that somebody forgot to list.
 */
final class UnlistedWrites implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpRequestMethodNotSupportedException {
    if (request.getDispatcherType() == jakarta.servlet.DispatcherType.REQUEST && Doors.isWrite(request) && !Doors.isWritable(request)) {
      throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
    }
    return true;
  }
}
