package org.rareearth.opendata;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.rareearth.opendata.FeedEntry.Category;

/** RFC 4287, with the links of RFC 5005 and ids of RFC 4151. */
final class AtomFile {

  static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

  private final XMLStreamWriter out;
  private final Publication about;

  private AtomFile(Publication about, XMLStreamWriter out) {
    this.about = about;
    this.out = out;
  }

  /**
   * Where and as what a feed is published.
   *
   * @param tag what all ids begin with
   * @param site name of the site
   * @param lang of the feed
   * @param id of the feed, behind the tag
   * @param self whole address of this part of the feed
   * @param page whole address of the page of which it is the feed
   * @param next whole address of the next part; null for the last
   * @param root whole address of the site, before paths
   */
  record Publication(String tag, String site, String lang, String id, String self, String page, @Nullable String next, String root) {}

  static void write(Feed feed, Publication about, OutputStream to) {
    try {
      XMLStreamWriter out = XML.createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
      new AtomFile(about, out).feed(feed);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The feed could not be written", e);
    }
  }

  private void feed(Feed feed) throws XMLStreamException {
    out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    out.writeStartElement("feed");
    out.writeDefaultNamespace(NAMESPACE);
    out.writeAttribute("xml:lang", about.lang());
    text("id", about.tag() + about.id());
    text("title", feed.title() + " · " + about.site());
    text("updated", feed.updated().toString());
    person("author", about.site());
    text("rights", Particulars.LICENCE + " · " + Particulars.LICENCE_URL);
    link("self", AtomFile.MEDIA_TYPE.substring(0, AtomFile.MEDIA_TYPE.indexOf(';')), about.self());
    link("alternate", "text/html", about.page());
    if (about.next() != null) {
      link("next", AtomFile.MEDIA_TYPE.substring(0, AtomFile.MEDIA_TYPE.indexOf(';')), about.next());
    }
    for (FeedEntry entry : feed.entries()) {
      entry(entry);
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void entry(FeedEntry entry) throws XMLStreamException {
    out.writeStartElement("entry");
    text("id", about.tag() + entry.record() + "/" + entry.change());
    text("title", entry.title());
    text("updated", entry.updated().toString());
    for (String author : entry.authors()) {
      person("author", author);
    }
    link("alternate", "text/html", about.root() + entry.page());
    Category nature = entry.nature();
    if (nature != null) {
      out.writeEmptyElement("category");
      out.writeAttribute("term", nature.term());
      out.writeAttribute("label", nature.label());
    }
    out.writeStartElement("content");
    out.writeAttribute("type", "html");
    out.writeCharacters(readable(entry.html()));
    out.writeEndElement();
    out.writeEndElement();
  }

  private void text(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(readable(text));
    out.writeEndElement();
  }

  private void person(String name, String who) throws XMLStreamException {
    out.writeStartElement(name);
    text("name", who);
    out.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", relation);
    out.writeAttribute("type", type);
    out.writeAttribute("href", address);
  }

  /** Without the signs that XML has no way to write. */
  static String readable(String text) {
    return text.codePoints().filter(sign -> sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign <= 0xD7FF
        || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
