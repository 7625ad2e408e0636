package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.rareearth.organization.OrganizationRow;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Organizations", description = "Companies, agencies and other bodies, and the ties between them.")
class OrganizationApi {

  private final Desk desk;
  private final Shelf<OrganizationRow> shelf;
  private final LinkShelf linkShelf;
  private final OrganizationItems items;

  OrganizationApi(Desk desk, Shelf<OrganizationRow> shelf, LinkShelf linkShelf, OrganizationItems items) {
    this.desk = desk;
    this.shelf = shelf;
    this.linkShelf = linkShelf;
    this.items = items;
  }

  @Operation(operationId = "listOrganizations", summary = "Organizations that match, a page of them")
  @GetMapping("/organizations")
  ResponseEntity<Listing<OrganizationItem>> organizations(HttpServletRequest request) {
    return desk.list(request, shelf, items::list);
  }

  @Operation(operationId = "getOrganization", summary = "One organization with its family, facilities, awards and links")
  @GetMapping("/organizations/{id}")
  ResponseEntity<OrganizationRecord> oneOrganizations(@Parameter(description = "Key of the organization.", example = "vac") @PathVariable String id,
      HttpServletRequest request) {
    return desk.one(request, Set.of(), () -> items.one(id));
  }

  @Operation(operationId = "listSupplyLinks", summary = "Supply links that match, the firmest first")
  @GetMapping("/supply-links")
  ResponseEntity<Listing<LinkItem>> supplyLinks(HttpServletRequest request) {
    return desk.list(request, linkShelf, items::links);
  }
}
