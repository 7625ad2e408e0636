package org.rareearth.site.account;

import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.account.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What holds for the whole site. */
@Controller
@RequestMapping("/admin/settings")
class SettingsController {

  private final Settings settings;
  private final AccountPages pages;

  SettingsController(Settings settings, AccountPages pages) {
    this.settings = settings;
    this.pages = pages;
  }

  @GetMapping
  String show(Model model) {
    return pages.show("settings", new SettingsPage(settings.isSinglePersonOperation()), model);
  }

  @PostMapping
  String update(@CurrentEditor Editor by, @RequestParam(defaultValue = "false") boolean singlePersonOperation) {
    settings.setSinglePersonOperation(singlePersonOperation, by);
    return AccountPages.to("/admin/settings");
  }
}
