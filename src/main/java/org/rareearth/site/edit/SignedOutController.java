package org.rareearth.site.edit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives back a form that came when its author's session was gone: on a page, because a stranger's text is not kept on the server. What keeps
 * the doors forwards here; nobody comes by an address.
 */
@Controller
class SignedOutController {

  /**
   * A form on its way back.
   *
   * @param address where it was sent
   * @param sent all that was typed, and the button
   */
  public record OutPage(String address, List<ComparePage.Hidden> sent) {}

  @PostMapping("/proposals/signed-out")
  ModelAndView giveBack(HttpServletRequest request) {
    List<ComparePage.Hidden> sent = new ArrayList<>();
    request.getParameterMap().forEach((name, values) -> {
      if (!name.equals("_csrf")) {
        sent.add(new ComparePage.Hidden(name, values[values.length - 1]));
      }
    });
    Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String path = address == null ? "/proposals" : address.toString().substring(request.getContextPath().length());
    ModelAndView view = new ModelAndView("edit/out", Map.of("page", new OutPage(path, sent), "unlisted", true));
    view.setStatus(HttpStatus.UNAUTHORIZED);
    return view;
  }
}
