package org.rareearth.organization;

import java.util.List;
import java.util.stream.Stream;

/**
 * An organization with all that own it and all that it owns, as far as sources say.
 *
 * @param parents the nearest first
 * @param subsidiaries level by level, whatever the share held
 */
public record OrganizationFamily(OrganizationRow self, List<OrganizationRow> parents, List<Subsidiary> subsidiaries) {

  /** A subsidiary, so many steps below. */
  public record Subsidiary(OrganizationRow organization, int depth) {}

  /** Slugs of the organization and of all its subsidiaries: whose plants, awards and links are rolled up to it. */
  public List<String> slugs() {
    return Stream.concat(Stream.of(self.slug()), subsidiaries.stream().map(subsidiary -> subsidiary.organization().slug())).toList();
  }
}
