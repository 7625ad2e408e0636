package org.rareearth.account;

import org.rareearth.account.AccountLinks.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever starts the application how to become its first administrator: there is no password to begin with. */
@Component
class FirstAdministrator implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final String OPTION = "tracker.new-administrator-link";

  private final AccountRepository accounts;
  private final AccountLinks links;
  private final Environment environment;

  FirstAdministrator(AccountRepository accounts, AccountLinks links, Environment environment) {
    this.accounts = accounts;
    this.links = links;
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    String asked = environment.getProperty(OPTION);
    boolean none = !accounts.hasAdministrator();
    if (none || asked != null && !asked.equals("false")) {
      log.info("{} Within {} minutes, once, this link makes one: {}{}",
          none ? "There is no administrator yet." : "A new administrator was asked for.",
          links.validity(Purpose.FIRST_ADMINISTRATOR).toMinutes(),
          origin(), "/setup/" + links.make(Purpose.FIRST_ADMINISTRATOR, null));
    }
  }

  private String origin() {
    String url = environment.getProperty("tracker.url", "");
    return url.isEmpty() ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
        + environment.getProperty("server.servlet.context-path", "") : url.replaceAll("/+$", "");
  }
}
