package org.rareearth.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Changes;
import org.rareearth.editorial.PastMoment;
import org.rareearth.kernel.AsOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends rows as a file while they are read, on the thread of the request, to which the past that is asked for is bound. What fails
 * before the first row is answered like any other fault; after it the connection is broken off, so that nobody takes half a list for
 * a whole one.
 */
@Component
final class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final List<String> NOT_NARROWING = List.of("lang", AsOf.PARAMETER);

  private final SiteRoot site;
  private final Changes changes;
  private final MessageSource messages;
  private final JsonMapper json;
  private final Clock clock;

  Delivery(SiteRoot site, Changes changes, MessageSource messages, JsonMapper json, Clock clock) {
    this.site = site;
    this.changes = changes;
    this.messages = messages;
    this.json = json;
    this.clock = clock;
  }

  /** The file could not be finished. Without the cause, which would be answered with an error page in the middle of the file. */
  private static final class CutOff extends RuntimeException {

    CutOff() {
      super("The file was cut off");
    }
  }

  /**
   * @param name of the list, or folder and key of the record
   * @param exclusions message that says what it leaves out
   */
  void send(String name, String exclusions, Format format, boolean byteOrderMark, List<? extends Section<?>> sections,
      MultiValueMap<String, String> query, Locale locale, HttpServletRequest request, HttpServletResponse response) {
    Particulars about = particulars(name, exclusions, sections, query, request);
    ShallowEtagHeaderFilter.disableContentCaching(request);
    OpenedFile file = new OpenedFile(() -> {
      response.setContentType(format.mediaType());
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
          .filename(FileName.of(about, format), StandardCharsets.UTF_8).build().toString());
      return open(format, about, byteOrderMark, locale, response.getOutputStream());
    });
    try {
      sections.forEach(section -> {
        file.section(section);
        section.extract().eachRow(file::row);
      });
      file.finish();
    } catch (RuntimeException e) {
      if (!file.isBegun()) {
        throw e;
      }
      breakOff(about, e, response);
    } finally {
      file.discard();
    }
  }

  private RowFile open(Format format, Particulars about, boolean byteOrderMark, Locale locale, OutputStream out) throws IOException {
    return switch (format) {
      case CSV -> new CsvFile(about, byteOrderMark, out);
      case JSON -> new JsonFile(about, messages, json, out);
      case GEOJSON -> new GeoJsonFile(about, json, out);
      case XLSX -> new XlsxFile(about, new ReadMe(about, messages, locale), out);
    };
  }

  private static void breakOff(Particulars about, RuntimeException failure, HttpServletResponse response) {
    if (failure instanceof UncheckedIOException) {
      LOG.debug("Nobody waits for {} any more", about.page(), failure);
    } else {
      LOG.error("{} was cut off", about.page(), failure);
    }
    try {
      response.flushBuffer();
    } catch (IOException e) {
      LOG.debug("Nobody waits for {} any more", about.page(), e);
    }
    throw new CutOff();
  }

  private Particulars particulars(String list, String exclusions, List<? extends Section<?>> sections, MultiValueMap<String, String> query,
      HttpServletRequest request) {
    Map<String, List<String>> narrowing = new LinkedHashMap<>();
    query.forEach((key, values) -> {
      List<String> asked = values.stream().filter(value -> value != null && !value.isBlank()).toList();
      if (!asked.isEmpty() && !NOT_NARROWING.contains(key)) {
        narrowing.put(key, asked);
      }
    });
    PastMoment past = PastMoment.of(request);
    String root = site.of(request);
    return new Particulars(list, exclusions, sections, narrowing, page(root + "/" + list, narrowing, past), root,
        past == null ? null : past.asOf().label(), recorded(past), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private @Nullable Instant recorded(@Nullable PastMoment past) {
    return past == null ? changes.latest() : past.asOf().instant();
  }

  private static String page(String address, Map<String, List<String>> query, @Nullable PastMoment past) {
    UriComponentsBuilder page = UriComponentsBuilder.fromUriString(address);
    query.forEach((key, values) -> page.queryParam(key, values.toArray()));
    if (past != null) {
      page.queryParam(AsOf.PARAMETER, past.asOf().label());
    }
    return page.encode().toUriString();
  }
}
