package org.rareearth.site.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Changes;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** /data and the files below it. */
@Controller
class DataController {

  private static final String PACKAGE = "rare-earth-tracker.zip";

  private static final String DESCRIPTION = "datapackage.json";
  private static final String CITATION = "CITATION.cff";
  private static final String BIBTEX = "rare-earth-tracker.bib";
  private static final List<String> OTHERS = List.of(PACKAGE, DESCRIPTION, CITATION, BIBTEX);

  private final String origin;
  private final Changes changes;
  private final DataPages pages;
  private final DataFiles files;
  private final DataPackage whole;
  private final PackageDescription description;

  DataController(@Value("${tracker.url:}") String origin, Changes changes, DataPages pages, DataFiles files, DataPackage whole,
      PackageDescription description) {
    this.origin = origin.replaceAll("/+$", "");
    this.changes = changes;
    this.pages = pages;
    this.files = files;
    this.whole = whole;
    this.description = description;
  }

  @GetMapping("/data")
  String show(HttpServletRequest request, Locale locale, Model model) {
    model.addAttribute("page", pages.of(Moment.of(request, changes), root(request), locale));
    return "data/data";
  }

  @GetMapping("/data/{file:.+}")
  void file(@PathVariable String file, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Moment moment = Moment.of(request, changes);
    String kind = file.endsWith(".csv") ? file.substring(0, file.length() - 4) : "";
    RecordKind<?> asked = files.kinds().stream().filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    if (asked == null && !OTHERS.contains(file)) {
      throw new NotFound("file", file);
    }
    ShallowEtagHeaderFilter.disableContentCaching(request);
    if (new ServletWebRequest(request, response).checkNotModified(moment.tag(file), moment.recordedAt().toEpochMilli())) {
      return;
    }
    send(file, asked, moment, root(request), response);
  }

  private void send(String file, @Nullable RecordKind<?> asked, Moment moment, String root, HttpServletResponse response)
      throws IOException {
    if (asked != null) {
      begin(response, "text/csv;charset=UTF-8", asked.name() + "_" + moment.day() + ".csv");
      files.write(asked, response.getOutputStream());
    } else if (file.equals(PACKAGE)) {
      begin(response, "application/zip", moment.fileName());
      whole.write(moment, root, response.getOutputStream());
    } else {
      begin(response, file.equals(DESCRIPTION) ? "application/json" : "text/plain;charset=UTF-8", file);
      String text = switch (file) {
        case CITATION -> whole.citation(moment, root);
        case BIBTEX -> whole.bibtex(moment, root);
        default -> description.of(moment, files.at(moment), root);
      };
      response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void begin(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
  }

  private String root(HttpServletRequest request) {
    return origin.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : origin + request.getContextPath();
  }
}
