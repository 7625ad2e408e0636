package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.rareearth.site.policy.PoliciesPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Policies", description = "Export controls, tariffs, quotas and price floors, with the dates between which they bind.")
class PolicyApi {

  private final Desk desk;
  private final Shelf<PoliciesPage.Line> shelf;
  private final PolicyItems items;

  PolicyApi(Desk desk, Shelf<PoliciesPage.Line> shelf, PolicyItems items) {
    this.desk = desk;
    this.shelf = shelf;
    this.items = items;
  }

  @Operation(operationId = "listPolicies", summary = "Measures that match, at any time or on one day")
  @GetMapping("/policies")
  ResponseEntity<Listing<PolicyItem>> policies(HttpServletRequest request) {
    return desk.list(request, shelf, items::list);
  }

  @Operation(operationId = "getPolicy", summary = "One measure")
  @GetMapping("/policies/{id}")
  ResponseEntity<PolicyItem> onePolicies(@Parameter(description = "Key of the measure.", example = "pol-013") @PathVariable String id,
      HttpServletRequest request) {
    return desk.one(request, Set.of(), () -> items.one(id));
  }
}
