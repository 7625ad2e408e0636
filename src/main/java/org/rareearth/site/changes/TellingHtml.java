package org.rareearth.site.changes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.ChangedRecord;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.opendata.FeedEntry.Category;
import org.rareearth.site.history.FieldChange;
import org.rareearth.site.history.HistoryQuery;
import org.rareearth.site.ui.CellPart;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** What the page of changes says of one, for feeds: as HTML that stands by itself. */
record TellingHtml(MessageSource messages, Locale locale, String root) {

  /** The kind of news, as feeds sort by it. */
  Category nature(Told told) {
    String word = HistoryQuery.word(told.change().nature());
    return new Category(word, say("history.nature." + word));
  }

  /** In a line: what kind of news, of which records. */
  String title(Told told) {
    List<String> names = told.records().stream().map(TellingHtml::plain).map(name -> name.in(locale)).distinct().limit(3).toList();
    String about = names.isEmpty() ? say("history.first") : String.join(say("ui.comma"), names);
    long more = names.isEmpty() ? 0 : told.count() - names.size();
    return say("changes.feed.title", nature(told).label(), about) + (more > 0 ? " (+" + more + ")" : "");
  }

  /** In a line: what was done to one record. */
  String title(Told told, Told.What what) {
    return say("changes.feed.title", nature(told).label(), what.kindLabel() + " " + plain(what).in(locale));
  }

  String of(Told told) {
    return of(told, told.records());
  }

  /** Of a change, only what it did to these records. */
  String of(Told told, List<Told.What> records) {
    StringBuilder html = new StringBuilder("<p><b>").append(escape(nature(told).label())).append("</b>");
    String reason = told.change().reason();
    html.append(reason == null ? "" : escape(say("ui.colon") + reason)).append("</p>");
    if (told.count() == 0) {
      html.append("<p>").append(escape(say("history.first"))).append("</p>");
    }
    if (!records.isEmpty()) {
      html.append("<ul>");
      records.forEach(what -> html.append(line(what)));
      html.append("</ul>");
    }
    if (!told.sources().isEmpty()) {
      html.append("<p>").append(escape(say("changes.sources"))).append(String.join(escape(say("ui.comma")), told.sources().stream()
          .map(source -> link(source.address(), source.label().in(locale))).toList())).append("</p>");
    }
    return html.append("<p>").append(link("/history/changes/" + told.change().id(), say("history.change", told.change().id())))
        .append("</p>").toString();
  }

  private String line(Told.What what) {
    StringBuilder html = new StringBuilder("<li>").append(escape(say("changes.action."
        + what.record().action().name().toLowerCase(Locale.ROOT)) + say("ui.colon") + what.kindLabel())).append(' ')
        .append(link(what.href(), plain(what).in(locale)));
    if (!what.fields().isEmpty()) {
      html.append("<ul>");
      what.fields().forEach(field -> html.append(field(field)));
      html.append("</ul>");
    }
    return html.append("</li>").toString();
  }

  private String field(FieldChange field) {
    return "<li>" + escape(field.label() + say("ui.colon")) + "<del>" + cell(field.before()) + "</del> → <ins>" + cell(field.after())
        + "</ins></li>";
  }

  private String cell(List<CellPart> parts) {
    return parts.isEmpty() ? escape(say("history.nothing")) : String.join(escape(say("ui.comma")), parts.stream()
        .map(part -> part.href() == null || part.external() ? escape(part.text()) : link(part.href(), part.text())).toList());
  }

  private String link(String path, String text) {
    return "<a href=\"" + escape(root + path) + "\">" + escape(text) + "</a>";
  }

  /** What a record is called, or its key where that was not noted. */
  private static LocalizedText plain(Told.What what) {
    ChangedRecord record = what.record();
    LocalizedText label = what.label();
    return label == null ? new LocalizedText(record.key(), record.key()) : label;
  }

  String say(String key, @Nullable Object... arguments) {
    return Objects.requireNonNull(messages.getMessage(key, arguments, locale));
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
