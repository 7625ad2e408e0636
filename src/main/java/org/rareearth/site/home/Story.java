package org.rareearth.site.home;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.evidence.DocumentFacts;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Quantity;
import org.springframework.stereotype.Component;

/** The two founding articles in five lines; every number in them is a recorded statement of an article, not a word of ours. */
@Component
class Story {

  private static final Set<String> FACTS = Set.of("s001", "s006", "s008", "s013", "s026", "s027", "s031", "s032", "s033", "s034", "s035",
      "s036", "s037");

  private final DocumentFacts facts;

  Story(DocumentFacts facts) {
    this.facts = facts;
  }

  List<StoryLine> lines() {
    Map<String, DocumentFactRow> said = facts.ofKeys(FACTS);
    if (!said.keySet().containsAll(FACTS)) {
      return List.of();
    }
    return List.of(
        line("home.story.magnet", "/facilities/evac-sumter", said, "s013", "s006", "s001"),
        line("home.story.plant", "/facilities/vulcan-benson", said, "s031", "s032", "s033"),
        line("home.story.money", "/awards?recipient=vulcan", said, "s034", "s035", "s036", "s037"),
        line("home.story.separation", "/organizations/ucore", said, "s008"),
        line("home.story.china", "/compare", said, "s027", "s026"));
  }

  private static StoryLine line(String key, String href, Map<String, DocumentFactRow> said, String... slugs) {
    List<Object> values = new ArrayList<>();
    Set<Citation> sources = new LinkedHashSet<>();
    for (String slug : slugs) {
      DocumentFactRow fact = said.get(slug);
      if (fact != null) {
        values.add(value(fact));
        sources.add(fact.source());
      }
    }
    return new StoryLine(key, values, href, List.copyOf(sources));
  }

  /** Money where the unit is a currency, a quantity where it is another unit, else the words. */
  private static Object value(DocumentFactRow fact) {
    Quantity quantity = fact.quantity(Locale.ENGLISH);
    if (quantity == null) {
      return fact.value().en().matches("\\d+") ? new BigDecimal(fact.value().en()) : fact.value();
    }
    return "USD".equals(fact.unit()) ? new Money(quantity.low(), "USD") : quantity;
  }
}
