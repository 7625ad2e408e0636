package org.rareearth.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.account.SessionKeys;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Origin;
import org.rareearth.editorial.Proposals;
import org.rareearth.importing.Imports;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.SignedInEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address of the running application for everyone who may come: the table in role-matrix.csv says who gets in, and an address
 * that is not in it fails here.
 */
@EditingTest
class RoleMatrixTests {

  private static final Path TABLE = Path.of("src/test/resources/role-matrix.csv");
  private static final List<String> PEOPLE = List.of("anonymous", "contributor", "stranger", "reviewer", "administrator", "disabled");

  @Autowired private MockMvcTester mvc;
  @Autowired private List<RequestMappingInfoHandlerMapping> mappings;
  @Autowired private Proposals proposals;
  @Autowired private Imports imports;
  @Autowired private JdbcClient database;

  @Autowired private SessionRepository<?> repository;

  private final Map<String, Cookie> sessions = new LinkedHashMap<>();
  private final Map<String, Editor> editors = new LinkedHashMap<>();

  /** One address and what it is to each. */
  record Line(String method, String pattern, String sample, List<String> expected) {

    static Line of(String text) {
      String[] cells = text.split(",", -1);
      return new Line(cells[0], cells[1], cells[2], List.of(cells).subList(3, 9));
    }
  }

  @BeforeEach
  void people() {
    editors.put("contributor", SignedInEditor.account(database, "Connie Contributor", Role.CONTRIBUTOR));
    editors.put("stranger", SignedInEditor.account(database, "Sam Stranger", Role.CONTRIBUTOR));
    editors.put("reviewer", SignedInEditor.account(database, "Rita Reviewer", Role.REVIEWER));
    editors.put("administrator", SignedInEditor.account(database, "Alma Administrator", Role.ADMINISTRATOR));
    editors.put("disabled", SignedInEditor.account(database, "Dan Disabled", Role.ADMINISTRATOR));
    database.sql("update account set code_secret = 'JBSWY3DPEHPK3PXP' where code_secret is null").update();
    editors.forEach((person, editor) -> sessions.put(person, signedIn(repository, editor)));
    database.sql("update account set enabled = false where name = 'Dan Disabled'").update();
  }

  @Test
  void everyAddressOfTheApplicationIsInTheTable() throws IOException {
    Set<String> known = lines().map(line -> line.method() + " " + line.pattern()).collect(Collectors.toCollection(TreeSet::new));
    assertThat(addresses()).isSubsetOf(known);
  }

  @TestFactory
  Stream<DynamicTest> everyoneGetsWhereTheTableSays() throws IOException {
    return lines().map(line -> DynamicTest.dynamicTest(line.method() + " " + line.pattern() + " " + line.sample(), () -> {
      List<String> seen = new ArrayList<>();
      for (String person : PEOPLE) {
        seen.add(answer(line, person));
      }
      assertThat(seen).as("as %s", PEOPLE).isEqualTo(line.expected());
    }));
  }

  private static Stream<Line> lines() throws IOException {
    return Files.readAllLines(TABLE).stream().skip(1).filter(line -> !line.isBlank()).map(Line::of);
  }

  private Set<String> addresses() {
    Set<String> found = new TreeSet<>();
    for (RequestMappingInfoHandlerMapping mapping : mappings) {
      for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
          (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).forEach(method -> found.add(method + " " + pattern));
        }
      }
    }
    return found;
  }

  private String answer(Line line, String person) {
    String address = line.sample().isEmpty() ? line.pattern() : line.sample();
    if (address.contains("{account}")) {
      address = address.replace("{account}", String.valueOf(SignedInEditor.account(database, "Tom Target", Role.CONTRIBUTOR).id()));
    }
    if (address.contains("{import}")) {
      address = address.replace("{import}", String.valueOf(upload()));
    }
    if (address.contains("{draft}")) {
      address = address.replace("{draft}", String.valueOf(proposal(false)));
    }
    if (address.contains("{waiting}")) {
      address = address.replace("{waiting}", String.valueOf(proposal(true)));
    }
    var request = mvc.method(HttpMethod.valueOf(line.method())).uri(address).accept(MediaType.TEXT_HTML, MediaType.ALL).with(csrf());
    @Nullable Cookie session = sessions.get(person);
    return word(session == null ? request.exchange() : request.cookie(session).exchange());
  }

  /** A session as signing in leaves it, so that everything that is asked about it for each request is asked. */
  private static <S extends Session> Cookie signedIn(SessionRepository<S> repository, Editor editor) {
    S session = repository.createSession();
    session.setAttribute(SessionKeys.ACCOUNT, editor.id());
    session.setAttribute(SessionKeys.SIGNED_IN_AT, System.currentTimeMillis());
    session.setAttribute(SessionKeys.SECOND_FACTOR_GIVEN, SessionKeys.HERE);
    repository.save(session);
    return new Cookie("session", Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
  }

  private long upload() {
    try {
      Path file = Files.createTempFile("matrix", ".csv");
      return imports.upload(Files.writeString(file, "unheard,of\n1,2\n"), "matrix.csv", editors.get("contributor"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long proposal(boolean waiting) {
    Editor author = editors.get("contributor");
    String unique = Long.toString(System.nanoTime(), 36);
    Draft draft = Draft.begin(Origin.FORM, List.of(DraftRecord.blank("sources", Map.of("source", "matrix-" + unique, "title", "Matrix " + unique,
        "publisher", "Nobody", "language", "en", "kind", "press", "retrieved_on", "2026-11-01", "url", "https://example.org/" + unique))));
    Draft reasoned = new Draft(draft.token(), 0, draft.origin(), "To be looked at", draft.records());
    return waiting ? proposals.submit(reasoned, author).proposal().id() : proposals.save(reasoned, author).id();
  }

  /** In: {@code open}. Out: {@code sign-in}, {@code no}, or as if there were nothing: {@code absent}. */
  private static String word(MvcTestResult result) {
    int status = result.getResponse().getStatus();
    String location = String.valueOf(result.getResponse().getHeader("Location"));
    if (status == 401 || status == 303 && location.startsWith("/sign-in?")) {
      return "sign-in";
    }
    return switch (status) {
      case 403 -> "no";
      case 404 -> "absent";
      default -> status >= 500 ? String.valueOf(status) : "open";
    };
  }
}
