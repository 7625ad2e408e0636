package org.rareearth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** English and Chinese readers are equals: every key in both languages, and no key that no page knows. */
class MessagesTests {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]*)(?=[}(])");

  @TestFactory
  Stream<DynamicTest> bundlesHaveTheSameKeysInBothLanguages() throws IOException {
    return bundles().stream().map(bundle -> DynamicTest.dynamicTest(bundle.getFileName().toString(), () -> {
      Path chinese = Path.of(bundle.toString().replace(".properties", "_zh.properties"));
      assertThat(chinese).exists();
      assertThat(keys(chinese)).isEqualTo(keys(bundle));
    }));
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path bundle : bundles()) {
      Files.readAllLines(bundle).stream().filter(line -> line.matches("[a-z][\\w.-]*=.*")).map(line -> line.substring(0, line.indexOf('=')))
          .forEach(all::add);
    }
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void chineseTextsHaveTheSameArgumentsAsTheEnglish() throws IOException {
    for (Path bundle : bundles()) {
      Properties english = load(bundle);
      Properties chinese = load(Path.of(bundle.toString().replace(".properties", "_zh.properties")));
      english.stringPropertyNames().forEach(key ->
          assertThat(arguments(chinese.getProperty(key, ""))).as(key).isEqualTo(arguments(english.getProperty(key))));
    }
  }

  @Test
  void everyKeyThatATemplateNamesExists() throws IOException {
    Set<String> known = bundles().stream().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path template : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        Matcher key = KEY_IN_TEMPLATE.matcher(Files.readString(template));
        while (key.find()) {
          if (!known.contains(key.group(1))) {
            missing.add(template + ": " + key.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files.filter(path -> path.toString().endsWith(".properties") && !path.toString().endsWith("_zh.properties")).sorted().toList();
    }
  }

  private static Set<String> keys(Path bundle) {
    return new TreeSet<>(load(bundle).stringPropertyNames());
  }

  private static Properties load(Path bundle) {
    Properties properties = new Properties();
    try (Reader text = Files.newBufferedReader(bundle)) {
      properties.load(text);
    } catch (IOException e) {
      throw new IllegalStateException(bundle.toString(), e);
    }
    return properties;
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{(\\d+)").matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }
}
