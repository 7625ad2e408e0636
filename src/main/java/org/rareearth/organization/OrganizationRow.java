package org.rareearth.organization;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.LocalizedText;

/**
 * An organization as lists show it.
 *
 * @param parentSharePct per cent held by the parent, null where no source says
 * @param source names the organization and, where there is one, its parent
 */
public record OrganizationRow(String slug, LocalizedText name, List<String> aliases, @Nullable String country, OrganizationKind kind,
    @Nullable OrganizationRef parent, @Nullable BigDecimal parentSharePct, @Nullable String ticker, @Nullable LocalizedText ownership,
    Citation source, @Nullable String note) {

  /** The row of an organization; its parent and its source must be loaded. */
  static OrganizationRow of(Organization organization) {
    return new OrganizationRow(organization.slug(), organization.name(), List.copyOf(organization.aliases()), organization.country(),
        organization.kind(), OrganizationRef.ofNullable(organization.parent()), organization.parentSharePct(), organization.ticker(),
        organization.ownership(), Citation.of(organization.source()), organization.note());
  }

  public OrganizationRef ref() {
    return new OrganizationRef(slug, name, country);
  }
}
