package org.rareearth.site.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.opendata.Format;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/history")
class HistoryController {

  private static final String COMPARE = "/compare";

  private final HistoryPages changes;
  private final RecordHistoryPages records;

  HistoryController(HistoryPages changes, RecordHistoryPages records) {
    this.changes = changes;
    this.records = records;
  }

  @GetMapping
  String index(@RequestParam MultiValueMap<String, String> typed, Model model, Locale locale) {
    model.addAttribute("page", changes.list(new ListQuery(typed), locale));
    model.addAttribute("twins", Format.SUFFIXES);
    return "history/history";
  }

  @GetMapping("/changes/{id}")
  String change(@PathVariable long id, @RequestParam MultiValueMap<String, String> typed, @CurrentEditor @Nullable Editor reader, Model model,
      Locale locale) {
    model.addAttribute("page", changes.one(id, new ListQuery(typed), reader, ChangePage.UndoForm.blank(), locale));
    return "history/change";
  }

  /** Keys may hold slashes, so that the comparison, which stands behind the key, is told apart here. */
  @GetMapping("/{kind}/{*key}")
  String record(@PathVariable String kind, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed,
      @CurrentEditor @Nullable Editor reader, HttpServletRequest request, Model model, Locale locale) {
    boolean compared = key.endsWith(COMPARE);
    String asked = compared ? key.substring(1, key.length() - COMPARE.length()) : key.substring(1);
    String current = records.currentKey(kind, asked);
    if (!current.equals(asked)) {
      String query = request.getQueryString();
      return "redirect:" + RecordAddress.of(kind, current) + (compared ? COMPARE : "") + (query == null ? "" : "?" + query);
    }
    model.addAttribute("page", compared ? records.compare(kind, current, new ListQuery(typed), locale)
        : records.record(kind, current, new ListQuery(typed), reader, locale));
    return compared ? "history/compare" : "history/record";
  }
}
