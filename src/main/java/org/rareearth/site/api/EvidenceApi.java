package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.rareearth.site.evidence.ConflictsPage;
import org.rareearth.site.evidence.SourceRow;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources", description = "Documents with all that they say, and where they contradict each other.")
class EvidenceApi {

  private final Desk desk;
  private final Shelf<SourceRow> sourceShelf;
  private final Shelf<ConflictsPage.Entry> conflictShelf;
  private final EvidenceItems items;

  EvidenceApi(Desk desk, Shelf<SourceRow> sourceShelf, Shelf<ConflictsPage.Entry> conflictShelf, EvidenceItems items) {
    this.desk = desk;
    this.sourceShelf = sourceShelf;
    this.conflictShelf = conflictShelf;
    this.items = items;
  }

  @Operation(operationId = "listSources", summary = "Documents that match, a page of them")
  @GetMapping("/sources")
  ResponseEntity<Listing<SourceItem>> sources(HttpServletRequest request) {
    return desk.list(request, sourceShelf, items::sources);
  }

  @Operation(operationId = "getSource", summary = "One document with all that it says here")
  @GetMapping("/sources/{id}")
  ResponseEntity<SourceRecord> oneSources(@Parameter(description = "Key of the source.", example = "beimei-carolinas") @PathVariable String id,
      HttpServletRequest request) {
    return desk.one(request, Set.of(), () -> items.source(id));
  }

  @Operation(operationId = "listConflicts", summary = "Contradictions that match, by type, with their sides")
  @GetMapping("/conflicts")
  ResponseEntity<Listing<ConflictItem>> conflicts(HttpServletRequest request) {
    return desk.list(request, conflictShelf, items::conflicts);
  }

  @Operation(operationId = "getConflict", summary = "One contradiction with its sides")
  @GetMapping("/conflicts/{id}")
  ResponseEntity<ConflictItem> oneConflicts(@Parameter(description = "Key of the conflict.", example = "evac-oxide-or-magnet") @PathVariable String id,
      HttpServletRequest request) {
    return desk.one(request, Set.of(), () -> items.conflict(id, conflictShelf));
  }
}
