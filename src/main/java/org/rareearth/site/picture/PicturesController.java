package org.rareearth.site.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rareearth.drawing.Png;
import org.rareearth.drawing.Svg;
import org.rareearth.opendata.Format;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.Shell;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.thymeleaf.context.LazyContextVariable;

/** Pictures on pages of their own and as files; their rows as files are lists like any other. */
@Controller
class PicturesController {

  private final Pictures pictures;
  private final Plates plates;

  PicturesController(Pictures pictures, Plates plates) {
    this.pictures = pictures;
    this.plates = plates;
  }

  @GetMapping("/charts")
  String index(Model model) {
    model.addAttribute("page", new PicturesPage(pictures.all()));
    return "picture/pictures";
  }

  @GetMapping("/charts/{key:[a-z0-9-]+}")
  String show(@PathVariable String key, @RequestParam MultiValueMap<String, String> query, Model model) {
    Exhibit exhibit = pictures.picture(key).exhibit(query);
    model.addAttribute("page", new PicturePage(exhibit, pictures.unknown(key, query), Footnotes.of(exhibit.sources())));
    model.addAttribute("twins", Format.SUFFIXES);
    return "picture/picture";
  }

  @GetMapping("/charts/{key}.svg")
  ResponseEntity<byte[]> svg(@PathVariable String key, @RequestParam MultiValueMap<String, String> query,
      @RequestAttribute LazyContextVariable<Shell> shell) {
    Look look = Look.of(query);
    Exhibit exhibit = pictures.exhibit(key, Look.without(query));
    byte[] svg = plates.svg(exhibit, look, shell.getValue()).toString().getBytes(StandardCharsets.UTF_8);
    return file(svg, MediaType.valueOf("image/svg+xml"), Plates.fileName(exhibit, look, shell.getValue()) + ".svg");
  }

  @GetMapping("/charts/{key}.png")
  ResponseEntity<byte[]> png(@PathVariable String key, @RequestParam MultiValueMap<String, String> query,
      @RequestAttribute LazyContextVariable<Shell> shell) {
    Look look = Look.of(query);
    Exhibit exhibit = pictures.exhibit(key, Look.without(query));
    Svg svg = plates.svg(exhibit, look, shell.getValue());
    return file(Png.of(svg), MediaType.IMAGE_PNG, Plates.fileName(exhibit, look, shell.getValue()) + ".png");
  }

  @GetMapping("/charts/{key}/option")
  @ResponseBody
  Map<String, Object> option(@PathVariable String key, @RequestParam MultiValueMap<String, String> query) {
    return pictures.exhibit(key, query).drawing().option();
  }

  private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok().contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString()).body(content);
  }
}
