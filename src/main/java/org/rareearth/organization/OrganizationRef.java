package org.rareearth.organization;

import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/** An organization as other records name it. */
public record OrganizationRef(String slug, LocalizedText name, @Nullable String country) {

  public static OrganizationRef of(Organization organization) {
    return new OrganizationRef(organization.slug(), organization.name(), organization.country());
  }

  public static @Nullable OrganizationRef ofNullable(@Nullable Organization organization) {
    return organization == null ? null : of(organization);
  }
}
