package org.rareearth.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearth.kernel.MoneyAsTyped;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.QuantityAsTyped;
import org.rareearth.kernel.Unreadable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is said back lets a reader of either language see a slip of ten before it is saved. */
class ReadBackTests {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private final ReadBack readBack = new ReadBack(texts());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "$94.1M|USD 94,100,000 (94.1 million), exactly|94,100,000 美元（9410 万），确数",
      "6.2亿美元|USD 620,000,000 (620 million), exactly|620,000,000 美元（6.2 亿），确数",
      "up to A$1.2bn|up to AUD 1,200,000,000 (1.2 billion)|最多 1,200,000,000 澳元（12 亿）",
      "约1.5亿元|about CNY 150,000,000 (150 million)|约 150,000,000 元人民币（1.5 亿）",
      "USD 8,500|USD 8,500, exactly|8,500 美元，确数",
      "as stated 5 million THB|THB 5,000,000 (5 million), as stated|5,000,000 THB（500 万），来源未说明确切程度"})
  void saysEveryDigitOfMoneyAndThenCountsIt(String typed, String english, String chinese) {
    assertThat(readBack.echo(MoneyAsTyped.parse(typed), Locale.ENGLISH).sentence()).isEqualTo(english);
    assertThat(readBack.echo(MoneyAsTyped.parse(typed), Locale.SIMPLIFIED_CHINESE).sentence()).isEqualTo(chinese);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1万吨/年|10,000 t/yr, exactly|10,000 吨/年（1 万），确数",
      "约 1–1.5万吨|about 10,000–15,000 t|约 10,000–15,000 吨（1–1.5 万）",
      "44 million t REO|44,000,000 t REO (44 million), exactly|44,000,000 吨REO（4400 万），确数",
      "$30–40M|USD 30,000,000–40,000,000 (30–40 million), exactly|30,000,000–40,000,000 美元（3000–4000 万），确数",
      "up to 90%|up to 90 %|最多 90 %"})
  void saysQuantitiesWithTheirUnit(String typed, String english, String chinese) {
    assertThat(readBack.echo(QuantityAsTyped.parse(typed), Locale.ENGLISH).sentence()).isEqualTo(english);
    assertThat(readBack.echo(QuantityAsTyped.parse(typed), Locale.SIMPLIFIED_CHINESE).sentence()).isEqualTo(chinese);
  }

  @Test
  void givesThePartsForAPageThatSetsThemItself() {
    assertThat(readBack.echo(MoneyAsTyped.parse("up to $94.1M"), Locale.ENGLISH))
        .isEqualTo(new Echo("up to USD 94,100,000 (94.1 million)", "up to", "USD 94,100,000", "94.1 million"));
  }

  @Test
  void saysDatesInWords() {
    assertThat(readBack.echo(new PartialDate("2025-11-03"), Locale.ENGLISH)).isEqualTo("3 Nov 2025");
    assertThat(readBack.echo(new PartialDate("2026-H2"), Locale.SIMPLIFIED_CHINESE)).isEqualTo("2026年下半年");
  }

  @Test
  void refusesInTheReadersLanguage() {
    Unreadable slashes = new Unreadable("reading.date.slashes", "3/11/2025", "2025-11-03", "2025-03-11");
    assertThat(readBack.refusal(slashes, Locale.ENGLISH)).isEqualTo("“3/11/2025” may be 2025-11-03 or 2025-03-11. Write one of these.");
    assertThat(readBack.refusal(slashes, Locale.SIMPLIFIED_CHINESE)).isEqualTo("“3/11/2025”可指 2025-11-03 或 2025-03-11。请写成其中之一。");
  }

  /** The keys are strings in the readers' code, so nothing else would notice one that no bundle has, or one that nobody says. */
  @Test
  void hasWordsForEveryRefusalAndNoneThatIsNeverSaid() throws IOException {
    TreeSet<String> said = new TreeSet<>();
    try (Stream<Path> kernel = Files.list(Path.of("src/main/java/org/rareearth/kernel"))) {
      for (Path file : Stream.concat(kernel, Stream.of(Path.of("src/main/java/org/rareearth/site/ui/ReadBack.java"))).toList()) {
        Pattern.compile("\"(reading\\.[a-z.]+)\"").matcher(Files.readString(file)).results().forEach(key -> said.add(key.group(1)));
      }
    }
    Properties words = new Properties();
    words.load(Files.newBufferedReader(Path.of("src/main/resources/messages/reading.properties")));
    assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(said);
    LANGUAGES.forEach(language -> said.forEach(key ->
        assertThat(readBack.refusal(new Unreadable(key, "a", "b", "c"), language)).as(key).doesNotContain("{", "??")));
  }

  private static ResourceBundleMessageSource texts() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/terms", "messages/reading");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
