package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.ProgramRow;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Funding", description = "Awards with their reports, and programmes with their sums.")
class FundingApi {

  private final Desk desk;
  private final Shelf<AwardRow> awardShelf;
  private final Shelf<ProgramRow> programShelf;
  private final FundingItems items;

  FundingApi(Desk desk, Shelf<AwardRow> awardShelf, Shelf<ProgramRow> programShelf, FundingItems items) {
    this.desk = desk;
    this.awardShelf = awardShelf;
    this.programShelf = programShelf;
    this.items = items;
  }

  @Operation(operationId = "listAwards", summary = "Awards that match, a page of them")
  @GetMapping("/awards")
  ResponseEntity<Listing<AwardItem>> awards(HttpServletRequest request) {
    return desk.list(request, awardShelf, items::awards);
  }

  @Operation(operationId = "getAward", summary = "One award with all its reports")
  @GetMapping("/awards/{id}")
  ResponseEntity<AwardRecord> oneAwards(@Parameter(description = "Key of the award.", example = "vulcan-osc") @PathVariable String id,
      HttpServletRequest request) {
    return desk.one(request, Set.of(), () -> items.award(id));
  }

  @Operation(operationId = "listPrograms", summary = "Programmes that match, with the sums of their awards")
  @GetMapping("/programs")
  ResponseEntity<Listing<ProgramItem>> programs(HttpServletRequest request) {
    return desk.list(request, programShelf, items::programs);
  }

  @Operation(operationId = "getProgram", summary = "One programme with the sums of its awards")
  @GetMapping("/programs/{id}")
  ResponseEntity<ProgramItem> onePrograms(@Parameter(description = "Key of the programme.", example = "dpa-title-iii") @PathVariable String id,
      HttpServletRequest request) {
    return desk.one(request, Set.of(), () -> items.program(id));
  }
}
