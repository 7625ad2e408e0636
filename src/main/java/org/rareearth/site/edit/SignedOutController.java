package org.rareearth.site.edit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives back a form that came when its author's session was gone, or with a token from before: on a page, because a stranger's text is not
 * kept on the server. What keeps the doors includes it; nobody comes by an address.
 */
@Controller
class SignedOutController {

  /**
   * A form on its way back.
   *
   * @param out whether its author is signed out; else the form is older than the session
   * @param address where it was sent
   * @param sent all that was typed, and the button
   */
  public record OutPage(boolean out, String address, List<ComparePage.Hidden> sent) {}

  @PostMapping("/proposals/signed-out")
  ModelAndView giveBack(HttpServletRequest request, @CurrentEditor @Nullable Editor editor) {
    boolean included = request.getAttribute(RequestDispatcher.INCLUDE_REQUEST_URI) != null;
    String path = included ? request.getRequestURI().substring(request.getContextPath().length()) : "/proposals";
    List<ComparePage.Hidden> sent = new ArrayList<>();
    request.getParameterMap().forEach((name, values) -> {
      if (!name.equals("_csrf")) {
        // What nobody has just pressed is kept as a draft and not sent for review.
        boolean draft = editor != null && name.equals("go") && path.equals("/proposals");
        sent.add(new ComparePage.Hidden(name, draft ? "save" : values[values.length - 1]));
      }
    });
    ModelAndView view = new ModelAndView("edit/out", Map.of("page", new OutPage(editor == null, path, sent), "unlisted", true));
    view.setStatus(editor == null ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN);
    return view;
  }
}
