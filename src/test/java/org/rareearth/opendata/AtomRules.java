package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is required of a feed: the schema of RFC 4287, run by Jing, and what it says in words. */
final class AtomRules {

  private static final String SCHEMA = "/atom/rfc4287.rnc";

  private AtomRules() {}

  /** The feed as a document, after all rules were found to be kept. */
  static Document check(String what, byte[] bytes) {
    StringWriter faults = new StringWriter();
    assertThat(isValid(bytes, faults)).as("%s: %s", what, faults).isTrue();
    Document feed = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    List<Element> entries = feed.select("feed > entry");
    List<String> ids = feed.select("feed > id, entry > id").eachText();
    assertThat(ids).as(what).doesNotHaveDuplicates().allSatisfy(id ->
        assertThat(id).matches("tag:[a-z0-9.-]+,2026:[A-Za-z0-9_./?=&%~-]+"));
    assertThat(ids).hasSize(entries.size() + 1).allSatisfy(id -> assertThat(URI.create(id).isOpaque()).isTrue());
    assertThat(feed.select("feed > link[rel=self]")).as(what).hasSize(1);
    assertThat(feed.select("feed > link[rel=alternate]")).as(what).hasSize(1);
    assertThat(feed.select("link").eachAttr("href")).as(what).allSatisfy(address -> assertThat(URI.create(address).isAbsolute()).isTrue());
    assertThat(feed.select("feed > author > name")).as(what).isNotEmpty();
    List<Instant> moments = feed.select("entry > updated").eachText().stream().map(OffsetDateTime::parse).map(OffsetDateTime::toInstant).toList();
    assertThat(moments).as(what).isSortedAccordingTo(Comparator.reverseOrder());
    if (!moments.isEmpty()) {
      assertThat(feed.selectFirst("feed > updated").text()).as(what).isEqualTo(moments.getFirst().toString());
    }
    entries.forEach(entry -> assertThat(Jsoup.parseBodyFragment(entry.selectFirst("content[type=html]").text()).select("script, style"))
        .as(what).isEmpty());
    return feed;
  }

  /** Whether the schema accepts it. */
  static boolean isValid(byte[] bytes, StringWriter faults) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
    PropertyMap map = properties.toPropertyMap();
    SchemaReader reader = CompactSchemaReader.getInstance();
    ValidationDriver driver = new ValidationDriver(map, reader);
    try {
      InputSource schema = new InputSource(Objects.requireNonNull(AtomRules.class.getResourceAsStream(SCHEMA)));
      schema.setEncoding(StandardCharsets.UTF_8.name());
      assertThat(driver.loadSchema(schema)).as("the schema itself: %s", faults).isTrue();
      return driver.validate(new InputSource(new ByteArrayInputStream(bytes)));
    } catch (SAXException | IOException e) {
      faults.append(e.getMessage());
      return false;
    }
  }
}
