package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.PartialDate;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list is defined once: its page has the columns that the definition says, and a cell tells what the files hold in those columns. */
@TrackerTest
class ListColumnsTests {

  /** With a day asked for, because that gives the measures one column more. */
  private static final Map<String, List<String>> LISTS = Map.of("awards", List.of(""), "facilities", List.of(""), "organizations", List.of(""),
      "programs", List.of(""), "policies", List.of("", "on=2025-12-01"), "sources", List.of(""), "network", List.of(""));

  /** What names the words of a column. */
  private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("amount_unit", "amountUnit"), Map.entry("qualifier", "qualifier"),
      Map.entry("exclusion", "exclusion"), Map.entry("rung", "rung"), Map.entry("instrument", "instrument"), Map.entry("level", "level"),
      Map.entry("facilities status", "status"), Map.entry("capacity_basis", "basis"), Map.entry("output_basis", "basis"),
      Map.entry("capacity_qualifier", "qualifier"), Map.entry("output_qualifier", "qualifier"), Map.entry("organizations kind", "organizationKind"),
      Map.entry("policies kind", "policyKind"), Map.entry("policies status", "policyStatus"), Map.entry("force_on_day", "force"),
      Map.entry("sources kind", "sourceKind"), Map.entry("language", "language"), Map.entry("network kind", "linkKind"),
      Map.entry("network status", "linkStatus"));

  /** Words that go without saying. */
  private static final Set<String> SILENT = Set.of("exact", "not_stated", "total");

  /** Recorded in English, so that only the English page has them letter for letter; the Chinese page has its own words for them. */
  private static final Set<String> ENGLISH = Set.of("state", "currency", "capacity_unit", "output_unit", "volume_unit", "capacity_product",
      "output_product");

  @Autowired MockMvcTester mvc;
  @Autowired JsonMapper json;
  @Autowired List<OpenList> lists;
  @Autowired MessageSource messages;
  @Autowired @Qualifier("mvcConversionService") ConversionService printed;

  @Test
  void refusesAColumnThatIsInTheFilesAndSaidNowhere() {
    Column<String> told = Column.text("name", name -> name);
    Column<String> forgotten = Column.text("note", name -> name);
    Shown shown = Shown.words("facility.name", null, "name");
    assertThat(new ListColumns<>(List.of(told, forgotten), List.of(shown), Set.of("note")).heads()).containsExactly(shown);
    assertThatThrownBy(() -> new ListColumns<>(List.of(told, forgotten), List.of(shown), Set.of())).hasMessageContaining("note");
    assertThatThrownBy(() -> new ListColumns<>(List.of(forgotten), List.of(shown), Set.of("note"))).hasMessageContaining("name");
  }

  @Test
  void everyListWithATableIsLookedAt() {
    assertThat(lists.stream().filter(list -> list.table() != null)).extracting(OpenList::name).containsExactlyInAnyOrderElementsOf(LISTS.keySet());
    assertThat(lists.stream().map(OpenList::table).filter(Objects::nonNull).flatMap(table -> table.heads().stream()))
        .allSatisfy(head -> assertThat(head.columns()).as(head.head()).isNotEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everyCellTellsWhatTheFilesHoldInItsColumns() {
    return LISTS.entrySet().stream().flatMap(list -> list.getValue().stream().flatMap(query -> Stream.of(Locale.ENGLISH, Locale.CHINESE)
        .map(locale -> DynamicTest.dynamicTest(list.getKey() + " " + query + " " + locale, () -> compare(list.getKey(), query, locale)))));
  }

  private void compare(String list, String query, Locale locale) {
    ListColumns<?> table = lists.stream().filter(one -> one.name().equals(list)).map(OpenList::table).findFirst().orElseThrow();
    List<Shown> heads = table.heads().stream().filter(head -> !query.isEmpty() || !head.columns().contains("force_on_day")).toList();
    List<JsonNode> file = StreamSupport.stream(json.readTree(body("/" + list + ".json?" + query)).path("rows").spliterator(), false).toList();
    List<Element> rows = rows(list, query, locale, heads);
    assertThat(rows).hasSameSizeAs(file);
    SoftAssertions softly = new SoftAssertions();
    LocaleContextHolder.setLocale(locale);
    for (int row = 0; row < rows.size(); row++) {
      List<Element> cells = rows.get(row).children();
      assertThat(cells).as(rows.get(row).outerHtml()).hasSameSizeAs(heads);
      assertThat(cells.getFirst().is("th[scope=row]")).isTrue();
      for (int at = 0; at < cells.size(); at++) {
        for (String key : heads.get(at).columns()) {
          JsonNode value = file.get(row).path(key);
          Column<?> column = table.columns().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
          softly.assertThat(tells(list, cells.get(at), column, file.get(row), locale))
              .as("%s row %d: %s = %s in %s", list, row + 1, key, value, cells.get(at).text()).isTrue();
        }
      }
    }
    LocaleContextHolder.resetLocaleContext();
    softly.assertAll();
  }

  /** The rows of the list's table on all its pages, under the heads that the definition names. */
  private List<Element> rows(String list, String query, Locale locale, List<Shown> heads) {
    List<Element> rows = new ArrayList<>();
    for (int number = 1; ; number++) {
      Document page = Jsoup.parse(body("/" + list + "?lang=" + locale + "&" + query + "&page=" + number));
      Element table = page.select("table:has(caption#" + list + "-caption)").first();
      assertThat(table.select("thead th").eachText()).isEqualTo(heads.stream().map(head -> messages.getMessage(head.head(), null, locale)).toList());
      assertThat(table.select("thead th").stream().map(head -> head.hasClass("n"))).isEqualTo(heads.stream().map(Shown::numeric).toList());
      assertThat(table.select("thead th a.sort")).hasSize((int) heads.stream().filter(head -> head.sort() != null).count());
      rows.addAll(table.select("tbody > tr"));
      if (page.select(".pagination a[rel=next]").isEmpty()) {
        return rows;
      }
    }
  }

  private boolean tells(String list, Element cell, Column<?> column, JsonNode row, Locale locale) {
    String key = column.key();
    JsonNode value = row.path(key);
    boolean chinese = locale.equals(Locale.CHINESE);
    if (value.isNull() || key.endsWith(chinese ? "_en" : "_zh") || chinese && ENGLISH.contains(key)) {
      return true;
    }
    if (key.equals("announced_on") && list.equals("policies")) {
      return cell.select(".not-applicable").isEmpty() || cell.text().contains(date(value));
    }
    if (key.equals("awards_counted")) {
      return counted(cell) == value.asInt();
    }
    if (key.startsWith("volume_") && row.path("volume_unit").asString("").matches("[A-Z]{3}")) {
      return cell.text().equals(printed.convert(new Money(row.path("volume_low").decimalValue(), row.path("volume_unit").asString()), String.class));
    }
    return switch (column.type()) {
      case LIST -> StreamSupport.stream(value.spliterator(), false).allMatch(one -> says(cell, one.asString()));
      case PAGE -> links(cell, URI.create(value.asString()).getPath());
      case DATE -> cell.text().contains(date(value));
      case NUMBER -> number(cell, value.decimalValue());
      case FLAG -> false;
      case TEXT -> word(list, cell, key, value.asString(), locale);
    };
  }

  private boolean word(String list, Element cell, String key, String value, Locale locale) {
    String words = WORDS.getOrDefault(list + " " + key, WORDS.get(key));
    if (words != null) {
      return SILENT.contains(value) || cell.text().contains(messages.getMessage(words + "." + value, null, locale));
    }
    return switch (key) {
      case "country" -> cell.text().contains(Countries.name(value, locale));
      case "currency" -> cell.select("data").attr("data-currency").equals(value);
      default -> says(cell, value);
    };
  }

  /** Letter for letter, or as the record to which it links. */
  private static boolean says(Element cell, String value) {
    return cell.text().contains(value.replaceAll("\\s+", " ").strip()) || links(cell, "/" + value);
  }

  private static boolean links(Element cell, String path) {
    return cell.select("a[href]").stream().anyMatch(link -> URI.create(link.attr("href")).getPath().endsWith(path));
  }

  /** The sums say how many awards are in each, and how many have no amount; those left out are not counted. */
  private static int counted(Element sums) {
    return sums.select("li:has(data) .q--inline, li:has(a[href*=amount=none])").stream()
        .mapToInt(said -> Integer.parseInt(said.text().replaceFirst("^\\D*", "").replaceFirst("\\D.*$", ""))).sum();
  }

  private String date(JsonNode value) {
    return Objects.requireNonNull(printed.convert(PartialDate.parse(value.asString()), String.class));
  }

  private boolean number(Element cell, BigDecimal number) {
    return cell.text().contains(Objects.requireNonNull(printed.convert(number, String.class)))
        || cell.select("data").stream().anyMatch(data -> new BigDecimal(data.attr("value")).compareTo(number) == 0)
        || number.signum() == 0 && !cell.select(".not-applicable").isEmpty();
  }

  private String body(String address) {
    MvcTestResult result = mvc.get().uri(URI.create(address)).exchange();
    assertThat(result).as(address).hasStatusOk();
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
