package org.rareearth.site.ui;

import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.PastMoment;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Makes every {@code @{/…}} link of a page of the past lead to the same past. */
@Component
final class PastLinks extends StandardLinkBuilder {

  PastLinks(SpringTemplateEngine engine) {
    setOrder(0);
    engine.addLinkBuilder(this);
  }

  @Override
  protected String processLink(IExpressionContext context, @Nullable String link) {
    if (link != null && context instanceof IWebContext web
        && web.getExchange().getAttributeValue(PastMoment.ATTRIBUTE) instanceof PastMoment moment) {
      String root = web.getExchange().getRequest().getApplicationPath();
      return super.processLink(context, moment.link(root == null ? "" : root, link));
    }
    return super.processLink(context, link);
  }
}
