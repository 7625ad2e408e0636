package org.rareearth.site.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rareearth.site.ui.FieldWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms, blank or with a record as it is; to look at one changes nothing. */
@Controller
class EditController {

  private static final List<String> OFTEN = List.of("award_events", "facilities", "facility_claims", "milestones", "organizations", "programs",
      "stage_figures", "stage_positions", "capability_gaps", "supply_links", "policies", "sources");
  private static final List<String> SELDOM = List.of("conflicts", "conflict_sides", "document_facts", "places", "stages", "stage_definitions",
      "elements", "hs_codes", "glossary", "balance_factors");

  private final Drafting drafting;
  private final ProposalForms forms;
  private final FieldWords words;

  EditController(Drafting drafting, ProposalForms forms, FieldWords words) {
    this.drafting = drafting;
    this.forms = forms;
    this.words = words;
  }

  /**
   * /edit: what can be added.
   *
   * @param often kinds that are added often, in that order; the award with its report stands before them
   */
  public record EditPage(List<FormPage.Added> often, List<FormPage.Added> seldom) {}

  @GetMapping("/edit")
  String index(Model model, Locale locale) {
    model.addAttribute("page", new EditPage(named(OFTEN, locale), named(SELDOM, locale)));
    model.addAttribute("unlisted", true);
    return "edit/index";
  }

  @GetMapping("/edit/award")
  ModelAndView award(@RequestParam Map<String, String> given, Locale locale) {
    return forms.form(drafting.award(given), FormComposer.Around.BLANK, locale);
  }

  @GetMapping("/edit/{kind}")
  ModelAndView blank(@PathVariable String kind, @RequestParam Map<String, String> given, Locale locale) {
    return forms.form(drafting.begin(drafting.known(kind), given), FormComposer.Around.BLANK, locale);
  }

  @GetMapping("/edit/{kind}/{*key}")
  ModelAndView show(@PathVariable String kind, @PathVariable String key, Locale locale) {
    return forms.form(drafting.correct(drafting.known(kind), key.substring(1)), FormComposer.Around.NOTHING, locale);
  }

  private List<FormPage.Added> named(List<String> kinds, Locale locale) {
    return kinds.stream().map(kind -> new FormPage.Added(kind, words.kind(kind, locale))).toList();
  }
}
