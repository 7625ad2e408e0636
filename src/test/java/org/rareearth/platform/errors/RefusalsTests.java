package org.rareearth.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Gone;
import org.rareearth.kernel.NotFound;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What readers and programs are told when a controller cannot answer, tried on a controller that never can. */
@TrackerTest
class RefusalsTests {

  @Autowired ErrorAdvice advice;

  MockMvcTester mvc;

  @BeforeEach
  void putTheAdviceAroundTheController() {
    mvc = MockMvcTester.of(List.of(new Unhelpful()), builder -> builder.setControllerAdvice(advice).build());
  }

  @Test
  void listsWhatAnEnumAccepts() {
    assertRefused("/typed?rung=paid", 400, "rung: “paid” is not accepted. Accepted: announced, letter-of-intent.");
    assertRefused("/bound?rung=paid", 400, "rung: “paid” is not accepted. Accepted: announced, letter-of-intent.");
  }

  @Test
  void saysWhatNumbersAndDatesLookLike() {
    assertRefused("/typed?year=lots", 400, "year: “lots” is not accepted. Accepted: a whole number such as 2026, not above 2147483647.");
    assertRefused("/typed?on=yesterday", 400, "on: “yesterday” is not accepted. Accepted: a date such as 2026-11-07.");
  }

  @Test
  void doesNotSayBackAMillionDigits() {
    assertRefused("/typed?year=" + "9".repeat(1_000_000), 400, "year: “" + "9".repeat(60) + "…” is not accepted. "
        + "Accepted: a whole number such as 2026, not above 2147483647.");
  }

  @Test
  void passesOnWhatTheDomainSays() {
    assertRefused("/bad", 400, "sort: “colour” is not accepted. Accepted: amount, date.");
    assertRefused("/records/nowhere", 404, "Nothing is recorded here under the name “nowhere”.",
        "The address may be mistyped, or the record may have another name by now.");
    assertRefused("/gone", 410, "counted twice");
  }

  @Test
  void namesTheFieldThatIsNotValid() {
    assertThat(page(mvc.get().uri("/bound?text=long").exchange()).details())
        .singleElement().asString().startsWith("text: ");
  }

  @Test
  void speaksTheLanguageOfTheReader() {
    assertThat(page(mvc.get().uri("/typed?rung=paid&lang=zh").exchange()).details())
        .containsExactly("rung：不接受“paid”。可接受：announced, letter-of-intent。");
  }

  @Test
  void answersProgramsWithProblems() {
    MvcTestResult result = mvc.get().uri("/typed?rung=paid").accept(MediaType.APPLICATION_JSON).exchange();
    assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson()
        .hasPathSatisfying("$.errors[0].parameter", it -> it.assertThat().isEqualTo("rung"))
        .hasPathSatisfying("$.errors[0].accepted[1]", it -> it.assertThat().isEqualTo("letter-of-intent"))
        .hasPathSatisfying("$.ok", it -> it.assertThat().isEqualTo(false))
        .hasPathSatisfying("$.title", it -> it.assertThat().isEqualTo("This request cannot be read"));
  }

  @Test
  void saysWhatIsNotAcceptedOfContents() {
    assertRefused(mvc.post().uri("/typed").exchange(), 405, "Accepted: GET.");
    assertRefused(mvc.post().uri("/body").contentType(MediaType.APPLICATION_PDF).content("x").exchange(), 415,
        "Accepted: application/json.");
    assertThat(mvc.post().uri("/body").contentType(MediaType.APPLICATION_JSON).content("{").exchange()).hasStatus(400);
  }

  @Test
  void asksToComeBackWhenTheDatabaseIsAway() {
    MvcTestResult result = mvc.get().uri("/away").exchange();
    assertRefused(result, 503, "The database does not answer. Please try again in 15 seconds.");
    assertThat(result).hasHeader("Retry-After", "15");
    assertThat(page(result).requestId()).isNotNull();
  }

  @Test
  void countsAValueThatNoColumnHoldsAsTheReadersMistake() {
    assertThat(mvc.get().uri("/overflow").exchange()).hasStatus(400);
  }

  private void assertRefused(String address, int status, String... details) {
    assertRefused(mvc.get().uri(URI.create(address)).exchange(), status, details);
  }

  private static void assertRefused(MvcTestResult result, int status, String... details) {
    assertThat(result).hasStatus(status).hasViewName("errors/error");
    assertThat(page(result).titleKey()).isEqualTo("errors." + status + ".title");
    assertThat(page(result).details()).containsExactly(details);
  }

  private static ErrorPage page(MvcTestResult result) {
    var view = result.getMvcResult().getModelAndView();
    assertThat(view).isNotNull();
    return (ErrorPage) view.getModel().get("page");
  }

  enum Rung { ANNOUNCED, LETTER_OF_INTENT }

  record Filter(@Nullable Rung rung, @Nullable @Size(max = 3) String text) {}

  @RestController
  static class Unhelpful {

    @GetMapping("/typed")
    String typed(@RequestParam(required = false) @Nullable Rung rung, @RequestParam(required = false) @Nullable Integer year,
        @RequestParam(required = false) @Nullable LocalDate on) {
      return "fine";
    }

    @GetMapping("/bound")
    String bound(@Valid Filter filter) {
      return "fine";
    }

    @PostMapping(path = "/body", consumes = "application/json")
    String body(@RequestBody Filter filter) {
      return "fine";
    }

    @GetMapping("/bad")
    String bad() {
      throw new BadInput("sort", "colour", List.of("amount", "date"));
    }

    @GetMapping("/records/{slug}")
    String missing(@PathVariable String slug) {
      throw new NotFound("facility", slug);
    }

    @GetMapping("/gone")
    String gone() {
      throw new Gone("counted twice");
    }

    @GetMapping("/away")
    String away() {
      throw new CannotCreateTransactionException("no connection", new SQLException("refused", "08001"));
    }

    @GetMapping("/overflow")
    String overflow() {
      throw new DataIntegrityViolationException("too long", new SQLException("value out of range", "22003"));
    }
  }
}
