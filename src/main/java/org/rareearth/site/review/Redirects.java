package org.rareearth.site.review;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** After a form: the browser asks for a page with GET, and going back does not send the form again. */
final class Redirects {

  private Redirects() {}

  static RedirectView to(String path) {
    RedirectView view = new RedirectView(path, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return view;
  }
}
