package org.rareearth.site.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Reviews;
import org.rareearth.importing.DataSet;
import org.rareearth.importing.Imports;
import org.rareearth.testing.SignedInEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The data files, uploaded one by one into an empty instance and let pass, make the same site as the load that comes along. */
@ImportDatabase
@TestPropertySource(properties = "tracker.first-load=false")
class EmptyInstanceTests {

  private static final Path DATA = Path.of("src/main/resources/data");

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private JdbcClient database;

  @Autowired
  private DataSet dataSet;

  @Autowired
  private Imports imports;

  @Autowired
  private Proposals proposals;

  @Autowired
  private Reviews reviews;

  @Test
  void theScreenMakesTheSameFilesAsTheFirstLoad() throws IOException {
    Editor contributor = SignedInEditor.account(database, "Li Wei", Role.CONTRIBUTOR);
    Editor reviewer = SignedInEditor.account(database, "Ada", Role.REVIEWER);
    ImportTest screen = new ImportTest(mvc);
    for (String kind : imports.inOrder().stream().map(RecordKind::name).toList()) {
      String address = screen.taken(contributor, kind + ".csv", Files.readString(DATA.resolve(kind + ".csv")));
      Document page = screen.page(contributor, address);
      assertThat(page.selectFirst(".finding").text()).as(kind + screen.page(contributor, address + "?rows=REFUSED").select("tbody").text()).contains(" 0 refused");
      assertThat(screen.post(contributor, address + "/submit", Map.of("reason", "First data", "passing", "As published"))).as(kind).hasStatus(303);
      Proposal proposal = proposals.seen(imports.seen(ImportTest.number(address), contributor).proposal(), reviewer);
      reviews.accept(proposal.id(), proposal.version(), reviewer, null);
    }
    for (String kind : dataSet.names()) {
      StringBuilder written = new StringBuilder();
      dataSet.write(kind, written);
      assertThat(written.toString()).as(kind).isEqualTo(Files.readString(DATA.resolve(kind + ".csv")));
    }
    Document again = screen.page(contributor, screen.taken(contributor, "awards.csv", Files.readString(DATA.resolve("awards.csv"))));
    assertThat(again.selectFirst(".finding").text()).startsWith("146 rows: 0 new, 0 changed, 146 unchanged");
    assertThat(again.text()).contains("There is nothing to change.");
  }
}
