package org.rareearth.platform.web;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** After a form was sent the browser is told to get the next page (303), which a 302 only happens to mean. */
@Configuration(proxyBeanMethods = false)
class Redirects {

  Redirects(ThymeleafViewResolver views) {
    views.setRedirectHttp10Compatible(false);
  }
}
