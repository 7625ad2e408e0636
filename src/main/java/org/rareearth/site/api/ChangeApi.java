package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.ChangeRow;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.PastMoment;
import org.rareearth.editorial.RecordKind;
import org.rareearth.site.history.HistoryQuery;
import org.rareearth.site.ui.ListQuery;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes", description = "The record of changes: what was recorded when, by whom and why.")
class ChangeApi {

  private static final List<String> KEYS = List.of("nature", "kind", "author", "since", "until", "before", "per_page");

  private final Desk desk;
  private final History history;
  private final Kinds kinds;

  ChangeApi(Desk desk, History history, Kinds kinds) {
    this.desk = desk;
    this.history = history;
    this.kinds = kinds;
  }

  @Operation(operationId = "listChanges", summary = "Changes, the latest first; next leads to earlier ones")
  @GetMapping("/changes")
  ResponseEntity<ChangeListing> index(
      @Parameter(description = "Only changes that bring this kind of news: beginning, world, source, correction.", example = "correction")
      @RequestParam(required = false) @Nullable List<String> nature,
      @Parameter(description = "Only changes of this kind of record, as the data files name it.", example = "award_events")
      @RequestParam(required = false) @Nullable String kind,
      @Parameter(description = "Only changes by this author.") @RequestParam(required = false) @Nullable String author,
      @Parameter(description = "Only changes after this instant, or from the beginning of this day or longer period.",
          example = "2026-11-01") @RequestParam(required = false) @Nullable String since,
      @Parameter(description = "Only changes up to this instant, or the end of this day or longer period.", example = "2026-11-30")
      @RequestParam(required = false) @Nullable String until,
      @Parameter(description = "Only changes before this number: the next of the part before.") @RequestParam(required = false)
      @Nullable String before,
      @Parameter(name = "per_page", description = "Changes in an answer, 1 to 200; 50 where none is given.", example = "50") @RequestParam(name = "per_page", required = false)
      @Nullable String perPage, HttpServletRequest request) {
    return desk.part(request, KEYS, most -> part(request, most), ChangeListing::next);
  }

  private ChangeListing part(HttpServletRequest request, int most) {
    HistoryQuery query = HistoryQuery.read(new ListQuery(Desk.query(request)), kinds.all().stream().map(RecordKind::name).toList(),
        history.authors());
    PastMoment past = PastMoment.of(request);
    long before = past == null ? query.before() : Math.min(query.before(), past.change() + 1);
    List<ChangeRow> found = history.changes(before, query.filter(), most + 1);
    List<ChangeItem> shown = found.stream().limit(most).map(ChangeApi::item).toList();
    return new ChangeListing(shown, found.size() > most ? Long.valueOf(shown.getLast().number()) : null);
  }

  private static ChangeItem item(ChangeRow row) {
    return new ChangeItem(row.change().id(), "/history/changes/" + row.change().id(), row.change().recordedAt(), row.change().nature(),
        row.change().origin(), row.change().author(), row.change().reviewer(), row.change().reason(), row.count(), row.records().stream().map(touched ->
            new TouchedItem(touched.kind(), touched.keyAfter(), touched.action(), Text.ofNullable(touched.label()))).toList());
  }
}
