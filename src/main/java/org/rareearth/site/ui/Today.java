package org.rareearth.site.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.rareearth.editorial.PastMoment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The day that counts as today on the page being made: on a page of the past it is a day of that past, so that the page never changes. */
@Component
public class Today {

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  /** UTC, as all record times are. */
  public LocalDate date() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null
        && request.getAttribute(PastMoment.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof PastMoment moment
        ? moment.asOf().day() : LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
