package org.rareearth.site.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Batches;
import org.rareearth.importing.BadFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Files on their way to one proposal each. */
@Controller
@RequestMapping("/imports")
class ImportsController {

  private final ImportPages pages;
  private final ImportForms forms;

  ImportsController(ImportPages pages, ImportForms forms) {
    this.pages = pages;
    this.forms = forms;
  }

  @GetMapping
  ModelAndView index(@CurrentEditor Editor editor, Locale locale) {
    return view("imports", pages.list(editor, null, locale), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView create(@RequestParam @Nullable MultipartFile file, @CurrentEditor Editor editor, Locale locale) throws IOException {
    try {
      return to("/imports/" + forms.upload(file, editor));
    } catch (BadFile e) {
      return view("imports", pages.list(editor, e, locale), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "ALL") Batches.Filter rows, @RequestParam(defaultValue = "-1") int after,
      @RequestParam @Nullable String layout, @CurrentEditor Editor editor, Locale locale) {
    Record page = pages.one(id, layout, new RowsAsked(rows, after), editor, locale);
    return view(page, HttpStatus.OK);
  }

  @GetMapping(path = "/{id}/progress", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Progress progress(@PathVariable long id, @CurrentEditor Editor editor, Locale locale) {
    return pages.progress(id, editor, locale);
  }

  @GetMapping("/templates/{kind}.csv")
  ResponseEntity<byte[]> template(@PathVariable String kind) {
    return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header("Content-Disposition", "attachment; filename=\"" + kind + ".csv\"").body(forms.template(kind).getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/{id}/mapping")
  ModelAndView explain(@PathVariable long id, @RequestParam MultiValueMap<String, String> typed, @CurrentEditor Editor editor, Locale locale) {
    List<String> missing = forms.explain(id, typed, editor);
    return missing.isEmpty() ? to("/imports/" + id)
        : view(pages.mapping(id, forms.mapping(id, typed, editor), missing, editor, locale), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/{id}/cancel")
  ModelAndView cancel(@PathVariable long id, @CurrentEditor Editor editor) {
    forms.cancel(id, editor);
    return to("/imports/" + id);
  }

  @PostMapping("/{id}/rows")
  ModelAndView switchRows(@PathVariable long id, RowsForm form, @CurrentEditor Editor editor) {
    forms.switchRows(id, form, editor);
    return to("/imports/" + id + "?rows=" + form.rows() + "&after=" + form.after());
  }

  @PostMapping("/{id}/submit")
  ModelAndView submit(@PathVariable long id, @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String passing,
      @CurrentEditor Editor editor, Locale locale) {
    List<Problem> problems = forms.submit(id, reason, passing, editor, locale);
    return problems.isEmpty() ? to("/imports/" + id)
        : view(pages.preview(id, problems, reason, passing, editor, locale), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** How far an import is, for the script that moves the bar. */
  record Progress(boolean running, int percent, int rows, String words) {}

  /** The page of rows that was asked for. */
  record RowsAsked(Batches.Filter filter, int after) {}

  /** The switches of one page of rows. */
  record RowsForm(@Nullable List<Integer> shown, @Nullable List<Integer> on, @Nullable String warned, Batches.@Nullable Filter rows, @Nullable Integer after) {

    RowsForm {
      shown = shown == null ? List.of() : shown;
      on = on == null ? List.of() : on;
      rows = rows == null ? Batches.Filter.ALL : rows;
      after = after == null ? -1 : after;
    }
  }

  private static ModelAndView view(Record page, HttpStatus status) {
    String name = page.getClass().getSimpleName().replace("Page", "").toLowerCase(Locale.ROOT);
    return view(name, page, status);
  }

  private static ModelAndView view(String name, Record page, HttpStatus status) {
    ModelAndView view = new ModelAndView("imports/" + name, status);
    view.addObject("page", page);
    view.addObject("unlisted", true);
    return view;
  }

  private static ModelAndView to(String address) {
    RedirectView redirect = new RedirectView(address, true);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setExposeModelAttributes(false);
    return new ModelAndView(redirect);
  }
}
