package org.rareearth.site.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rareearth.account.Editor;
import org.rareearth.testing.SignedInEditor;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An import as its people do it: a file uploaded, its page read, its forms sent. */
final class ImportTest {

  private final MockMvcTester mvc;

  ImportTest(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  MvcTestResult upload(Editor by, String name, byte[] content) {
    return mvc.post().uri("/imports").multipart().file(new MockMultipartFile("file", name, "text/csv", content)).locale(Locale.ENGLISH)
        .with(csrf()).with(authentication(SignedInEditor.authentication(by))).exchange();
  }

  /** Address of the import that the file became, when it has come to its end. */
  String taken(Editor by, String name, String content) {
    MvcTestResult result = upload(by, name, content.getBytes(StandardCharsets.UTF_8));
    assertThat(result).as(name).hasStatus(303);
    return settled(by, Objects.requireNonNull(result.getResponse().getRedirectedUrl()));
  }

  /** The address, when the import is no longer running. */
  String settled(Editor by, String address) {
    for (int i = 0; i < 400 && page(by, address).selectFirst("[data-progress]") != null; i++) {
      sleep();
    }
    return address;
  }

  Document page(Editor by, String address) {
    MvcTestResult result = get(by, address);
    assertThat(result).as(address).hasStatusOk();
    return read(result);
  }

  MvcTestResult get(Editor by, String address) {
    return mvc.get().uri(URI.create(address)).locale(Locale.ENGLISH).with(authentication(SignedInEditor.authentication(by))).exchange();
  }

  MvcTestResult post(Editor by, String address, Map<String, String> form) {
    var request = mvc.post().uri(URI.create(address)).locale(Locale.ENGLISH).with(csrf())
        .with(authentication(SignedInEditor.authentication(by)));
    form.forEach(request::param);
    return request.exchange();
  }

  static Document read(MvcTestResult result) {
    return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  static long number(String address) {
    return Long.parseLong(address.replaceAll("\\D+", ""));
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
