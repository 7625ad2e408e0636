package org.rareearth.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.rareearth.account.Role;
import org.rareearth.testing.SignedInEditor;
import org.rareearth.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Seconds from the upload of a million awards to their preview, beside those of a bare COPY of the same file into a table with its key. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ImportBench {

  private static final int ROWS = 1_000_000;
  private static final String PASSWORD = "a magnet needs patience";
  private static final String COLUMNS = "award,title_en,title_zh,program,recipient,facility,instrument,counted,exclusion,related_award,"
      + "terms_en,terms_zh,note";
  private static final String URL = TestDatabase.fresh("bench");

  @LocalServerPort
  private int port;

  @Autowired
  private JdbcClient database;

  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("spring.datasource.url", () -> URL);
    registry.add("spring.datasource.username", TestDatabase.server()::getUsername);
    registry.add("spring.datasource.password", TestDatabase.server()::getPassword);
  }

  @Test
  void aMillionAwards() throws IOException, InterruptedException, SQLException {
    Path file = file();
    System.out.printf("%,d rows, %,d bytes, heap at most %,d MB%n", ROWS, Files.size(file), Runtime.getRuntime().maxMemory() >> 20);
    signIn();
    double copied = Math.min(copy(file), copy(file));
    System.out.printf("bare COPY               %6.2f s%n", copied);
    for (int run = 1; run <= 3; run++) {
      double taken = upload(file);
      System.out.printf("upload to preview, %d.   %6.2f s, %.2f times a bare COPY%n", run, taken, taken / copied);
      double again = copy(file);
      copied = (copied + again) / 2;
    }
  }

  private static Path file() throws IOException {
    Path file = Path.of("target", "awards-" + ROWS + ".csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(COLUMNS + "\n");
      for (int i = 0; i < ROWS; i++) {
        out.write("bench-" + i + ",Award number " + i + ",第 " + i + " 号,dpa-title-iii,ucore,,grant,yes,,,,,For the bench.\n");
      }
    }
    return file;
  }

  private static double copy(Path file) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(URL, TestDatabase.server().getUsername(), TestDatabase.server().getPassword());
         Statement statement = connection.createStatement(); InputStream rows = Files.newInputStream(file)) {
      statement.execute("drop table if exists bare; create table bare (" + Stream.of(COLUMNS.split(",")).map(column -> column + " text")
          .collect(Collectors.joining(", ")) + ", primary key (award))");
      long start = System.nanoTime();
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare from stdin (format csv, header)", rows);
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private double upload(Path file) throws IOException, InterruptedException {
    String token = token("/imports");
    String boundary = "rows-" + System.nanoTime();
    BodyPublisher body = BodyPublishers.concat(BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
        + token + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"awards.csv\"\r\nContent-Type: text/csv\r\n\r\n"),
        BodyPublishers.ofFile(file), BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    long start = System.nanoTime();
    HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/imports")).header("Content-Type", "multipart/form-data; boundary=" + boundary)
        .POST(body).build());
    String address = answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.body()));
    Document page = page(address);
    while (page.selectFirst("[data-progress]") != null) {
      Thread.sleep(50);
      page = page(address);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(page.selectFirst(".finding").text());
    return seconds;
  }

  private void signIn() throws IOException, InterruptedException {
    long id = SignedInEditor.account(database, "Bench", Role.CONTRIBUTOR).id();
    database.sql("update account set email = 'bench@example.org', password_hash = ? where id = ?")
        .params(new Argon2PasswordEncoder(16, 32, 1, 19456, 2).encode(PASSWORD), id).update();
    String form = "email=bench%40example.org&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token("/sign-in"));
    send(HttpRequest.newBuilder(at("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))
        .build());
  }

  private String token(String address) throws IOException, InterruptedException {
    return page(address).select("main input[name=_csrf]").val();
  }

  private Document page(String address) throws IOException, InterruptedException {
    return Jsoup.parse(send(HttpRequest.newBuilder(at(address)).build()).body());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return browser.send(request, BodyHandlers.ofString());
  }

  private URI at(String address) {
    return address.startsWith("http") ? URI.create(address) : URI.create("http://localhost:" + port + address);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
