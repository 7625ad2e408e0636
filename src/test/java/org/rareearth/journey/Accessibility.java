package org.rareearth.journey;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe finds against a page as it stands in the window. */
final class Accessibility {

  private Accessibility() {}

  /** Each rule that is broken, of whatever weight, with the first place. */
  static List<String> violations(Page page) {
    return new AxeBuilder(page).options(options()).analyze().getViolations().stream()
        .map(rule -> rule.getId() + " " + rule.getNodes().stream().limit(1).map(CheckedNode::getHtml).toList()).toList();
  }

  /** WCAG 2.2 asks for targets of 24 px or so much room around them; axe leaves that out unless told. */
  private static AxeRunOptions options() {
    AxeRuleOptions too = new AxeRuleOptions();
    too.setEnabled(true);
    AxeRunOptions options = new AxeRunOptions();
    options.setRules(Map.of("target-size", too));
    return options;
  }
}
