package org.rareearth.site.history;

import java.util.Locale;
import java.util.UUID;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposes to bring back what was. */
@Controller
@RequestMapping("/edit")
class UndoController {

  private final Undoing undoing;

  UndoController(Undoing undoing) {
    this.undoing = undoing;
  }

  @PostMapping("/undo")
  ModelAndView undo(@RequestParam long change, @RequestParam UUID token, @RequestParam(defaultValue = "") String reason,
      @CurrentEditor Editor author, Locale locale) {
    return undoing.undo(change, token, reason.strip(), author, locale);
  }

  @PostMapping("/restore")
  ModelAndView restore(@RequestParam String kind, @RequestParam String key, @RequestParam long change, @CurrentEditor Editor author) {
    return undoing.restore(kind, key, change, author);
  }
}
