package org.rareearth.platform.errors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rareearth.testing.TrackerTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no browser sends, written byte by byte: each is the asker's mistake, and is told so on a page of ours. */
@TrackerTest
class RawRequestsTests {

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

  @LocalServerPort int port;

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void areRefusedOnAPageOfOurs(String name, int status, String request) throws IOException {
    String answer = send(request);

    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer).contains("Rare Earth Tracker · 稀土供应链追踪").contains("ccepted")
        .containsIgnoringCase("Content-Security-Policy:").containsIgnoringCase("X-Content-Type-Options: nosniff")
        .doesNotContain("Exception", "Tomcat", "org.apache", "org.springframework");
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        request("NUL in the path", 400, get("/a%00b")),
        request("NUL in the query", 400, get("/?q=%00")),
        request("NUL in a form", 400, post(FORM, "q=%00")),
        request("NUL as it is", 400, get("/a\0b")),
        request("half an escape in the path", 400, get("/%zz")),
        request("half an escape in the query", 400, get("/?q=%zz")),
        request("half an escape in a form", 400, post(FORM, "q=%zz")),
        request("bytes that are not UTF-8 in the path", 400, get("/%ff")),
        request("bytes that are not UTF-8 in the query", 400, get("/?q=%ff%fe")),
        request("overlong UTF-8", 400, get("/?q=%c0%80")),
        request("half a surrogate", 400, get("/?q=%ed%a0%80")),
        request("bytes outside of ASCII", 400, get("/?q=\u00ff")),
        request("an encoded slash", 400, get("/facilities%2fx")),
        request("above the root", 400, get("/../../etc/passwd")),
        request("a million digits", 400, get("/?year=" + "9".repeat(1_000_000))),
        request("a million digits in a form", 413, post(FORM, "year=" + "9".repeat(3_000_000))),
        request("too many fields", 400, post(FORM, "a=1&".repeat(5000))),
        request("a long header", 400, get("/", "X-Long: " + "x".repeat(100_000) + "\r\n")),
        request("a method that is no word", 400, "G@T / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
        request("a method for proxies", 400, "CONNECT / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
        request("a version that is none", 400, "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"),
        request("no host", 400, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
        request("an upload without a boundary", 400, post("Content-Type: multipart/form-data\r\n", "abc")),
        request("an upload with an empty boundary", 400, post("Content-Type: multipart/form-data; boundary=\r\n", "abc")),
        request("an unknown transfer encoding", 400, post("Transfer-Encoding: rot13\r\n", "")),
        request("a broken chunk", 400, "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + FORM
            + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n"),
        request("a negative length", 400, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"),
        request("a language that is not spoken", 400, get("/?lang=fr")));
  }

  private static Arguments request(String name, int status, String request) {
    return Arguments.of(name, status, request);
  }

  private static String get(String address) {
    return get(address, "");
  }

  private static String get(String address, String headers) {
    return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
  }

  private static String post(String headers, String body) {
    return "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n" + headers + "\r\n" + body;
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(20_000);
      try {
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      } catch (SocketException _) {
        // refused before all of it was sent
      }
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
