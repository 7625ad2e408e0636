package org.rareearth.organization;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.springframework.stereotype.Component;

/** Keeps one company one record, and nobody its own owner, however long the chain. */
@Component
class OrganizationRule implements Rule {

  /** Who owns whom. */
  record Owned(String organization, String parent) {}

  private final EntityManager entityManager;

  OrganizationRule(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == Organization.class;
  }

  @Override
  public Check open() {
    NamedAlike names = new NamedAlike(entityManager, "Organization", "/organizations/");
    Peers<Owned> parents = new Peers<>(entityManager, Owned.class, "select o.slug, p.slug from Organization o join o.parent p", "o.slug",
        Owned::organization);
    return (candidate, findings) -> {
      parent(candidate, findings, parents);
      share(candidate, findings);
      if (candidate.changesAny("name_en", "name_zh", "aliases")) {
        List<Hint> alike = names.to(candidate);
        if (!alike.isEmpty()) {
          findings.warn("name_en", "check.organization.duplicate", alike);
        }
      }
    };
  }

  private static void parent(Candidate candidate, Findings findings, Peers<Owned> parents) {
    if (!candidate.changes("parent")) {
      return;
    }
    Set<String> owners = new HashSet<>();
    String owner = candidate.cell("parent");
    while (!owner.isEmpty() && owners.add(owner)) {
      if (owner.equals(candidate.key())) {
        findings.refuse("parent", owners.size() == 1 ? "check.parent.self" : "check.parent.circle", candidate.cell("parent"));
        return;
      }
      owner = ownerOf(owner, candidate, parents);
    }
  }

  private static String ownerOf(String organization, Candidate candidate, Peers<Owned> parents) {
    @Nullable Owned live = parents.one(organization);
    Map<String, String> proposed = live == null ? candidate.other("organizations", organization) : null;
    return live != null ? live.parent : proposed == null ? "" : proposed.getOrDefault("parent", "");
  }

  private static void share(Candidate candidate, Findings findings) {
    double share = candidate.number("parent_share_pct");
    if (Double.isNaN(share) || !candidate.changesAny("parent_share_pct", "parent")) {
      return;
    }
    if (share <= 0 || share > 100) {
      findings.refuse("parent_share_pct", "check.share.range", candidate.cell("parent_share_pct"));
    } else if (candidate.cell("parent").isEmpty()) {
      findings.refuse("parent", "check.parent.missing");
    }
  }
}
