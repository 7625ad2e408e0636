package org.rareearth.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks all pages there are, with what people and programs type by mistake or malice: no input makes a fault of ours. */
@TrackerTest
class HostileInputTests {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
  private static final List<String> VALUES = List.of("foo", "-1", "99999999999999999999", "1e999999999", "9".repeat(5000), "2026-13-45",
      "999999999-01-01", "'%22%3B--", "%F0%9F%A7%B2", "%EF%BF%BF", "%0D%0A", "2147483648", "%25%5F");

  @Autowired MockMvcTester mvc;
  @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

  @Test
  void inAPathMakesNoFaultOfOurs() {
    Set<String> faults = patterns().filter(pattern -> pattern.contains("{"))
        .flatMap(pattern -> VALUES.stream()
            .map(value -> VARIABLE.matcher(pattern).replaceAll(value)))
        .filter(this::isFault).collect(Collectors.toCollection(TreeSet::new));
    assertThat(faults).isEmpty();
  }

  @Test
  void inAQueryMakesNoFaultOfOurs() {
    Set<String> faults = patterns().filter(pattern -> !pattern.contains("{") && !isFault(pattern))
        .flatMap(page -> queries(parametersOf(page)).map(query -> page + "?" + query))
        .filter(this::isFault).collect(Collectors.toCollection(TreeSet::new));
    assertThat(faults).isEmpty();
  }

  /** Every value in all parameters at once, and one in each alone, so that no refusal hides another's fault. */
  private static Stream<String> queries(List<String> parameters) {
    return Stream.concat(
        VALUES.stream().map(value -> parameters.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"))),
        parameters.stream().map(name -> name + "=99999999999999999999"));
  }

  private Stream<String> patterns() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(mapping -> mapping.getValue().getBeanType().getPackageName().startsWith("org.rareearth"))
        .filter(mapping -> mapping.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(mapping -> mapping.getKey().getPatternValues().stream()).distinct().sorted();
  }

  /** Those of the page's own forms, and those that any page might know. */
  private List<String> parametersOf(String page) {
    var document = Jsoup.parse(body(mvc.get().uri(page).exchange()));
    Stream<String> fields = document.select("form[method=get] [name], form:not([method]) [name]").eachAttr("name").stream();
    return Stream.concat(fields, Stream.of("page", "size", "sort", "year", "on", "as_of", "a", "b", "q")).distinct().toList();
  }

  private boolean isFault(String address) {
    MvcTestResult result = mvc.method(HttpMethod.GET).uri(URI.create(address)).exchange();
    return result.getUnresolvedException() != null || result.getResponse().getStatus() >= 500;
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
