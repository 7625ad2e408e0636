package org.rareearth.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.rareearth.editorial.Changes;
import org.rareearth.editorial.PastMoment;
import org.rareearth.kernel.BadInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriUtils;

/**
 * Publishes feeds. A feed of what has not changed since it was last fetched is not even read: most readers of feeds ask far more often than
 * anything changes.
 */
@Component
public class Feeds {

  private static final String SUFFIX = ".atom";
  private static final Pattern OFFERED = Pattern.compile("/(awards|facilities|organizations|programs|policies|sources|conflicts|compare"
      + "|search|changes|history)|/(awards|facilities|organizations|programs|policies|sources|stages)/[^/]+");
  /** What leads to another part of the same feed. */
  private static final List<String> PARTS = List.of("before", "page");

  private final String tag;
  private final SiteRoot root;
  private final Changes changes;
  private final MessageSource messages;
  private final long started;

  /** @param authority who gives out the ids: a name of a host or a mail address, which must stay the same for ever (RFC 4151) */
  Feeds(@Value("${tracker.tag-authority:}") String authority, @Value("${tracker.url:}") String origin, SiteRoot root, Changes changes,
      MessageSource messages, ApplicationContext application) {
    String host = origin.isBlank() ? null : URI.create(origin).getHost();
    this.tag = "tag:" + (authority.isBlank() ? Objects.requireNonNullElse(host, "localhost") : authority.strip()) + ",2026:";
    this.root = root;
    this.changes = changes;
    this.messages = messages;
    this.started = application.getStartupDate();
  }

  /** Whether the page at that path has a feed, at the same address with {@code .atom}. */
  public static boolean isOffered(String path) {
    return OFFERED.matcher(path).matches();
  }

  /** Refuses keys of the address that the feed does not have: a program would take the entries for those that it asked for. */
  public static void refuse(List<String> unknown, MultiValueMap<String, String> query) {
    if (!unknown.isEmpty()) {
      throw BadInput.explained(unknown.getFirst(), String.join(", ", query.getOrDefault(unknown.getFirst(), List.of())),
          "errors.accepts.file");
    }
  }

  /** Sends the feed at the address that was asked for, or says that it is as it was. */
  public void send(Supplier<Feed> feed, MultiValueMap<String, String> query, Locale locale, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    PastMoment past = PastMoment.of(request);
    Instant latest = Objects.requireNonNullElse(past == null ? changes.latest() : past.asOf().instant(), Instant.EPOCH);
    String etag = "W/\"" + Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, latest), Character.MAX_RADIX) + "-"
        + Long.toString(started, Character.MAX_RADIX) + "-" + locale.getLanguage() + "\"";
    if (new ServletWebRequest(request, response).checkNotModified(etag, latest.toEpochMilli())) {
      return;
    }
    Feed read = feed.get();
    response.setContentType(AtomFile.MEDIA_TYPE);
    AtomFile.write(read, publication(read, query, locale, request), response.getOutputStream());
  }

  private AtomFile.Publication publication(Feed feed, MultiValueMap<String, String> query, Locale locale, HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String page = path.substring(0, path.length() - SUFFIX.length());
    String lang = locale.getLanguage();
    Map<String, List<String>> asked = new LinkedHashMap<>();
    query.forEach((key, values) -> {
      List<String> said = values.stream().filter(value -> value != null && !value.isBlank()).toList();
      if (!said.isEmpty()) {
        asked.put(key, said);
      }
    });
    asked.put("lang", List.of(lang));
    Map<String, List<String>> whole = new LinkedHashMap<>(asked);
    PARTS.forEach(whole::remove);
    Map<String, List<String>> next = new LinkedHashMap<>(whole);
    feed.next().forEach((key, value) -> next.put(key, List.of(value)));
    String at = root.of(request);
    String site = Objects.requireNonNull(messages.getMessage("ui.site", null, locale));
    return new AtomFile.Publication(tag, site, lang, path.substring(1) + query(whole), at + path + query(asked), at + page + query(whole),
        feed.next().isEmpty() ? null : at + path + query(next), at);
  }

  private static String query(Map<String, List<String>> query) {
    StringBuilder text = new StringBuilder();
    query.forEach((key, values) -> values.forEach(value -> text.append(text.isEmpty() ? '?' : '&')
        .append(UriUtils.encode(key, StandardCharsets.UTF_8)).append('=').append(UriUtils.encode(value, StandardCharsets.UTF_8))));
    return text.toString();
  }
}
