package org.rareearth.platform.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends what failed outside of a controller: in a filter, in a view, or before there was a handler. */
@Controller
final class ErrorPages implements ErrorController {

  private final Answers answers;

  ErrorPages(Answers answers) {
    this.answers = answers;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  Object error(HttpServletRequest request, HttpServletResponse response) {
    Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : request.getRequestURI();
    return answers.to(refusal(request, thrown), path, thrown, request, response);
  }

  private static Refusal refusal(HttpServletRequest request, @Nullable Throwable thrown) {
    if (request.getAttribute(Refused.ATTRIBUTE) instanceof Refusal refusal) {
      return refusal;
    }
    if (thrown != null) {
      return Refusals.of(thrown);
    }
    int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    return Refusals.ofStatus(HttpStatusCode.valueOf(status), new HttpHeaders());
  }
}
