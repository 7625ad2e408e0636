package org.rareearth.site.about;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Settings;
import org.rareearth.kernel.BadInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts /about together; the address that a reader came from is shown back, and only if it is one of ours. */
@Component
class AboutComposer {

  private final Coverage coverage;
  private final Settings settings;
  private final @Nullable String contact;

  AboutComposer(Coverage coverage, Settings settings, @Value("${tracker.contact:}") String contact) {
    this.coverage = coverage;
    this.settings = settings;
    this.contact = contact.isBlank() ? null : contact.strip();
  }

  @Transactional(readOnly = true)
  public AboutPage show(@Nullable String reported) {
    String page = reported == null || reported.isBlank() ? null : reported.strip();
    if (page != null && !page.matches("/(?!/)[\\p{L}\\p{N}/._~%-]{0,200}")) {
      throw new BadInput("page", page, List.of("the path of a page of this site, such as /facilities/evac-sumter"));
    }
    return new AboutPage(page, contact, coverage.files(), coverage.holes(), settings.isSinglePersonOperation());
  }
}
