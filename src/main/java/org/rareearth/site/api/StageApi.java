package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.FigureRow;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Stages", description = "The chain stage by stage: figures, positions, gaps, and two places side by side.")
class StageApi {

  private final Desk desk;
  private final Shelf<FigureRow> figureShelf;
  private final StageItems items;
  private final ComparisonItems comparison;

  StageApi(Desk desk, Shelf<FigureRow> figureShelf, StageItems items, ComparisonItems comparison) {
    this.desk = desk;
    this.figureShelf = figureShelf;
    this.items = items;
    this.comparison = comparison;
  }

  @Operation(operationId = "listStages", summary = "All stages along the chain")
  @GetMapping("/stages")
  ResponseEntity<StageListing> stages(HttpServletRequest request) {
    return desk.one(request, Set.of(), () -> new StageListing(items.stages()));
  }

  @Operation(operationId = "getStage", summary = "One stage with positions, gaps and facilities")
  @GetMapping("/stages/{id}")
  ResponseEntity<StageRecord> oneStages(@Parameter(description = "Key of the stage.", example = "magnet_manufacturing") @PathVariable String id,
      HttpServletRequest request) {
    return desk.one(request, Set.of(), () -> items.stage(id));
  }

  @Operation(operationId = "listFigures", summary = "Figures of places at stages that match, along the chain")
  @GetMapping("/figures")
  ResponseEntity<Listing<FigureItem>> figures(HttpServletRequest request) {
    return desk.list(request, figureShelf, items::figures);
  }

  @Operation(operationId = "compare", summary = "Two places side by side, stage by stage, with the gap where one can be computed")
  @GetMapping("/comparison")
  ResponseEntity<ComparisonRecord> compare(
      @Parameter(description = "Code of the first place; cn where none is given.", example = "cn") @RequestParam(required = false)
      @Nullable String a,
      @Parameter(description = "Code of the second place; us where none is given.", example = "us") @RequestParam(required = false)
      @Nullable String b,
      @Parameter(description = "Year; the latest in which both have a figure where none is given.", example = "2025")
      @RequestParam(required = false) @Nullable String year, HttpServletRequest request) {
    return desk.one(request, Set.of("a", "b", "year"), () -> comparison.of(a, b, year));
  }
}
