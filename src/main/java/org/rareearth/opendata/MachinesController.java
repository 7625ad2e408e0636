package org.rareearth.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.ServletWebRequest;

/** What tells machines how to read the site: which pages there are, which to leave out, where the data are. */
@Controller
class MachinesController {

  private static final String TEXT = "text/plain;charset=UTF-8";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

  private final Sitemaps sitemaps;
  private final SiteRoot root;

  MachinesController(Sitemaps sitemaps, SiteRoot root) {
    this.sitemaps = sitemaps;
    this.root = root;
  }

  @GetMapping(path = "/robots.txt", produces = TEXT)
  @ResponseBody
  String robots(HttpServletRequest request) throws IOException {
    return text("robots.txt", request);
  }

  @GetMapping(path = "/llms.txt", produces = TEXT)
  @ResponseBody
  String llms(HttpServletRequest request) throws IOException {
    return text("llms.txt", request);
  }

  @GetMapping("/sitemap.xml")
  void index(HttpServletRequest request, HttpServletResponse response) throws IOException, XMLStreamException {
    List<Sitemaps.Entry> entries = sitemaps.parts(Sitemaps.LARGEST).stream()
        .map(part -> new Sitemaps.Entry("/sitemaps/" + part.name() + ".xml", sitemaps.latest())).toList();
    write("sitemapindex", "sitemap", entries, request, response);
  }

  @GetMapping("/sitemaps/{kind}-{number}.xml")
  void part(@PathVariable String kind, @PathVariable int number, HttpServletRequest request, HttpServletResponse response)
      throws IOException, XMLStreamException {
    if (!new ServletWebRequest(request, response).checkNotModified(sitemaps.latest().toEpochMilli())) {
      write("urlset", "url", sitemaps.entries(new Sitemaps.Part(kind, number), Sitemaps.LARGEST), request, response);
    }
  }

  private void write(String all, String one, List<Sitemaps.Entry> entries, HttpServletRequest request, HttpServletResponse response)
      throws IOException, XMLStreamException {
    response.setContentType("application/xml;charset=UTF-8");
    XMLStreamWriter out = XML.createXMLStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8.name());
    out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    out.writeStartElement(all);
    out.writeDefaultNamespace(NAMESPACE);
    for (Sitemaps.Entry entry : entries) {
      out.writeStartElement(one);
      element(out, "loc", root.of(request) + entry.page());
      element(out, "lastmod", entry.changed().toString());
      out.writeEndElement();
    }
    out.writeEndElement();
    out.writeEndDocument();
    out.close();
  }

  private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private String text(String name, HttpServletRequest request) throws IOException {
    try (InputStream file = new ClassPathResource("machines/" + name).getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("{root}", root.of(request));
    }
  }
}
