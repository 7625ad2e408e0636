package org.rareearth.site.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.testing.SignedInEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a contributor sees of a file: what it would change, why a row is refused, and what becomes of it. */
@ImportDatabase
class ImportPagesTests {

  private static final String HEADER =
      "award,title_en,title_zh,program,recipient,facility,instrument,counted,exclusion,related_award,terms_en,terms_zh,note\n";

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private JdbcClient database;

  private ImportTest imports;
  private Editor contributor;
  private Editor other;
  private Editor reviewer;

  @BeforeEach
  void people() {
    imports = new ImportTest(mvc);
    contributor = SignedInEditor.account(database, "Li Wei", Role.CONTRIBUTOR);
    other = SignedInEditor.account(database, "Someone else", Role.CONTRIBUTOR);
    reviewer = SignedInEditor.account(database, "Ada", Role.REVIEWER);
  }

  @Test
  void statesItsLimitsAndOffersATemplateOfEachKind() {
    Document page = imports.page(contributor, "/imports");
    assertThat(page.selectFirst("#file-hint").text()).contains("100 MB", "1,000,000 rows", "200 columns");
    assertThat(page.select("a[href^=/imports/templates/]")).hasSize(23);
    assertThat(imports.get(contributor, "/imports/templates/awards.csv").getResponse().getHeader("Content-Disposition"))
        .contains("awards.csv");
  }

  @Test
  void tellsNewFromChangedFromUnchangedFromRefused() {
    String address = imports.taken(contributor, "four.csv", HEADER
        + live("vulcan-osc")
        + live("vulcan-chips").replaceFirst("Vulcan Elements:", "Vulcan Elements Inc.:")
        + "brand-new,A new award,,dpa-title-iii,ucore,,grant,yes,,,,,\n"
        + "no-such-program,An award,,no-such,ucore,,grant,perhaps,,,,,\n");
    Document page = imports.page(contributor, address);
    assertThat(page.selectFirst(".finding").text()).isEqualTo("4 rows: 1 new, 1 changed, 1 unchanged, 1 refused");
    assertThat(page.select("tbody tr").eachText()).anyMatch(row -> row.contains("Line 5") || row.contains("no-such-program"));
    assertThat(page.select("tr:has(.tag--refused)").text()).contains("no-such", "perhaps");
    assertThat(page.select("tr:has(.tag--changed) ins").text()).contains("Vulcan Elements Inc.:");
    assertThat(imports.page(contributor, address + "?rows=REFUSED").select("tbody tr")).hasSize(1);
  }

  @Test
  void leavesWhatTheFileHasNoColumnForAsItIs() {
    String address = imports.taken(contributor, "some.csv", "award,title_en,program,recipient,instrument,counted\n"
        + "vulcan-chips,A shorter title,chips-incentives,vulcan,equity,yes\n");
    Document page = imports.page(contributor, address);
    assertThat(page.selectFirst(".finding").text()).contains("1 changed");
    assertThat(page.select("tr:has(.tag--changed) ins").eachText()).containsExactly("A shorter title");
  }

  @Test
  void refusesAKeyThatStandsTwiceInTheFile() {
    String row = "twice,An award,,dpa-title-iii,ucore,,grant,yes,,,,,\n";
    Document page = imports.page(contributor, imports.taken(contributor, "twice.csv", HEADER + row + row));
    assertThat(page.selectFirst(".finding").text()).contains("1 new", "1 refused");
    assertThat(page.select("tr:has(.tag--refused)").text()).contains("“twice” stands in line 2 already");
  }

  @Test
  void refusesRowsWithFormulasAndRowsThatAreTooShortOrLong() {
    Document page = imports.page(contributor, imports.taken(contributor, "rows.csv", HEADER
        + "formula,=1+1,,dpa-title-iii,ucore,,grant,yes,,,,,\n"
        + "mail,@SUM(A1),,dpa-title-iii,ucore,,grant,yes,,,,,\n"
        + "short,An award,,dpa-title-iii\n"
        + "long,An award,,dpa-title-iii,ucore,,grant,yes,,,,,,more\n"));
    assertThat(page.selectFirst(".finding").text()).contains("4 refused");
    assertThat(page.text()).contains("“=1+1” begins like a formula", "“@SUM(A1)” begins like", "has 4 cells where the header has 13",
        "has 14 cells where the header has 13");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "GB18030"})
  void readsEveryEncodingThroughTheScreen(String encoding) {
    String text = HEADER + "enc-" + encoding.toLowerCase() + ",An award,稀土磁铁资助,dpa-title-iii,ucore,,grant,yes,,,,,说明\n";
    MvcTestResult result = imports.upload(contributor, "a.csv", text.getBytes(Charset.forName(encoding)));
    assertThat(result).hasStatus(303);
    assertThat(imports.page(contributor, imports.settled(contributor, result.getResponse().getRedirectedUrl())).text()).contains("稀土磁铁资助");
  }

  @Test
  void takesColumnsInAnyOrderAndSpellingAndByTheirLabels() {
    String address = imports.taken(contributor, "order.csv",
        "Instrument;Program;RECIPIENT;Title EN;award;Counted\ngrant;dpa-title-iii;ucore;An award;any-order;yes\n");
    assertThat(imports.page(contributor, address).selectFirst(".finding").text()).contains("1 new");
  }

  @Test
  void asksWhatTheColumnsAreAndRemembersIt() {
    String text = "id,what,prog,to,instrument,counted\nmapped-1,An award,dpa-title-iii,ucore,grant,yes\n";
    String address = imports.taken(contributor, "odd.csv", text);
    assertThat(imports.page(contributor, address).select("select[name^=column.]")).isNotEmpty();
    MvcTestResult incomplete = imports.post(contributor, address + "/mapping", Map.of("layout", "awards", "column.award", "id"));
    assertThat(incomplete).hasStatus(422);
    assertThat(ImportTest.read(incomplete).select(".problems a")).isNotEmpty();
    assertThat(imports.post(contributor, address + "/mapping", Map.of("layout", "awards", "column.award", "id", "column.title_en", "what",
        "column.program", "prog", "column.recipient", "to", "column.instrument", "instrument", "column.counted", "counted"))).hasStatus(303);
    assertThat(imports.page(contributor, imports.settled(contributor, address)).selectFirst(".finding").text()).contains("1 new");
    String second = imports.taken(contributor, "odd.csv", text.replace("mapped-1", "mapped-2"));
    assertThat(imports.page(contributor, second).selectFirst(".finding").text()).contains("1 new");
  }

  @Test
  void takesOneValueForAllRowsInPlaceOfAColumn() {
    String address = imports.taken(contributor, "constant.csv", "award,title_en,program,recipient,instrument\nconstant-1,An award,dpa-title-iii,ucore,grant\n");
    assertThat(imports.post(contributor, address + "/mapping", Map.of("layout", "awards", "column.award", "award", "column.title_en", "title_en",
        "column.program", "program", "column.recipient", "recipient", "column.instrument", "instrument", "value.counted", "yes"))).hasStatus(303);
    assertThat(imports.page(contributor, address).selectFirst(".finding").text()).contains("1 new");
  }

  @Test
  void keepsSwitchesAndSendsOnlyWhatIsOn() {
    String address = imports.taken(contributor, "switch.csv", HEADER
        + "switch-1,An award,,dpa-title-iii,ucore,,grant,yes,,,,,\nswitch-2,An award,,dpa-title-iii,ucore,,grant,yes,,,,,\n");
    assertThat(imports.post(contributor, address + "/rows", Map.of("shown", "0,1", "on", "1"))).hasStatus(303);
    assertThat(imports.page(contributor, address + "?rows=OFF").select("tbody tr")).hasSize(1);
    assertThat(imports.post(contributor, address + "/submit", Map.of("reason", ""))).hasStatus(422);
    assertThat(imports.post(contributor, address + "/submit", Map.of("reason", "A test", "passing", "They are new"))).hasStatus(303);
    assertThat(imports.page(contributor, address).text()).contains("Sent for review");
    assertThat(imports.page(reviewer, address).select("tbody tr")).hasSize(2);
    assertThat(imports.post(contributor, address + "/rows", Map.of("shown", "0,1", "on", "0,1"))).hasStatus(303);
    assertThat(imports.page(contributor, address + "?rows=OFF").select("tbody tr")).hasSize(1);
  }

  @Test
  void proposesNothingWhereNothingWouldChange() {
    String address = imports.taken(contributor, "same.csv", HEADER + live("vulcan-osc"));
    Document page = imports.page(contributor, address);
    assertThat(page.text()).contains("There is nothing to change.");
    assertThat(page.select("textarea[name=reason]")).isEmpty();
    MvcTestResult sent = imports.post(contributor, address + "/submit", Map.of("reason", "A test"));
    assertThat(sent).hasStatus(422);
  }

  @Test
  void showsAnImportToItsAuthorAndOnceItIsSentToReviewers() {
    String address = imports.taken(contributor, "private.csv", HEADER + "private-1,A secret award,,dpa-title-iii,ucore,,grant,yes,,,,,\n");
    assertThat(imports.get(other, address)).hasStatus(404);
    assertThat(imports.get(other, address + "/progress")).hasStatus(404);
    assertThat(imports.page(other, "/imports").text()).doesNotContain("private.csv");
    assertThat(imports.page(reviewer, "/imports").text()).contains("private.csv");
    assertThat(imports.page(reviewer, address).text()).contains("still looking through").doesNotContain("A secret award");
    for (String form : List.of("/mapping", "/cancel", "/rows", "/submit")) {
      assertThat(imports.post(reviewer, address + form, Map.of("layout", "awards", "reason", "x"))).as(form).hasStatus(404);
      assertThat(imports.post(other, address + form, Map.of("layout", "awards", "reason", "x"))).as(form).hasStatus(404);
    }
  }

  @Test
  void cancelsAnImportThatWaitsForItsColumns() {
    String address = imports.taken(contributor, "cancel.csv", "x,y\n1,2\n");
    assertThat(imports.post(contributor, address + "/cancel", Map.of())).hasStatus(303);
    assertThat(imports.page(contributor, address).text()).contains("This import was cancelled.", "Nothing of it was stored.");
  }

  @Test
  void cancelsAnImportThatRuns() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 400_000; i++) {
      text.append("run-").append(i).append(",An award,,dpa-title-iii,ucore,,grant,yes,,,,,\n");
    }
    String address = imports.upload(contributor, "run.csv", text.toString().getBytes(StandardCharsets.UTF_8)).getResponse().getRedirectedUrl();
    assertThat(imports.page(contributor, address).selectFirst("progress")).isNotNull();
    assertThat(imports.get(contributor, address + "/progress").getResponse().getContentType()).isEqualTo("application/json");
    assertThat(imports.post(contributor, address + "/cancel", Map.of())).hasStatus(303);
    assertThat(imports.page(contributor, imports.settled(contributor, address)).text()).contains("This import was cancelled.");
    assertThat(database.sql("select count(*) from proposal where subject = 'run.csv'").query(Long.class).single()).isZero();
  }

  @Test
  void tellsAnImportWhoseServerStoppedFromOneThatRuns() {
    String address = imports.taken(contributor, "dead.csv", "x,y\n1,2\n");
    database.sql("update import_run set state = 'RUNNING', started_at = now() - interval '2 minutes', heartbeat_at = now() - interval '1 minute' "
        + "where id = ?").param(ImportTest.number(address)).update();
    assertThat(imports.page(contributor, address).text()).contains("This import was interrupted", "Upload again");
  }

  @Test
  void storesNothingOfAFileThatFailsOnTheWay() {
    long before = database.sql("select count(*) from proposed_record").query(Long.class).single();
    String address = imports.taken(contributor, "late.csv", HEADER + "late-1,An award,,dpa-title-iii,ucore,,grant,yes,,,,,\n".repeat(3)
        + "late-2,\"never closed\n");
    assertThat(imports.page(contributor, address).text())
        .contains("This file was not taken.", "The quotation mark that opens in line 5, column 2 is not closed", "Nothing of it was stored.");
    assertThat(database.sql("select count(*) from proposed_record").query(Long.class).single()).isEqualTo(before);
    assertThat(database.sql("select count(*) from proposal where subject = 'late.csv'").query(Long.class).single()).isZero();
  }

  /** The row of a live award as the data file has it. */
  private String live(String award) {
    String file = new String(imports.get(contributor, "/imports/templates/awards.csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(file).startsWith(HEADER);
    try {
      return Files.readString(Path.of("src/main/resources/data/awards.csv")).lines()
          .filter(line -> line.startsWith(award + ",")).findFirst().orElseThrow() + "\n";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
