package org.rareearth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What a template may not do: speak in its own words, style or script inline, or print markup from data. */
class TemplateContractTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern FORBIDDEN = Pattern.compile("th:utext|\\[\\(|\\sstyle=|th:style|\\son[a-z]+=|javascript:|th:on[a-z]+");

  @Test
  void nothingIsStyledOrScriptedInline() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path template : templates()) {
      String text = Files.readString(template);
      FORBIDDEN.matcher(text).results().forEach(match -> found.add(template + ": " + match.group()));
      // A block of data is read by search engines and run by nobody.
      if (Jsoup.parse(text).select("script:not([src]):not([th:src]):not([type=application/ld+json])").stream().anyMatch(script -> !script.data().isBlank())) {
        found.add(template + ": inline script");
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void visibleTextComesFromMessagesOnly() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path template : templates()) {
      for (Element element : Jsoup.parse(Files.readString(template)).select("body *")) {
        boolean replaced = element.attributes().asList().stream()
            .anyMatch(attribute -> attribute.getKey().matches("th:(text|replace|remove)"))
            || element.parents().stream().anyMatch(parent -> parent.hasAttr("th:text") || parent.hasAttr("th:remove"));
        if (!replaced) {
          element.textNodes().stream().map(TextNode::text).filter(text -> text.matches(".*\\p{L}{2,}.*"))
              .filter(text -> !text.contains("[[")).forEach(text -> found.add(template + ": " + text.strip()));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static Iterable<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(path -> path.toString().endsWith(".html")).toList();
    }
  }
}
