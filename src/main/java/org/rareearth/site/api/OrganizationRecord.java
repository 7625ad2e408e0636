package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One organization with what it does. */
@Schema(description = "An organization with its family, facilities, money and links.")
public record OrganizationRecord(
    @Schema(description = "The organization as lists show it.") OrganizationItem organization,
    @Schema(description = "All that own it, the nearest first.") List<Ref> parents,
    @Schema(description = "All that it owns, level by level.") List<Ref> subsidiaries,
    @Schema(description = "Facilities that it or a subsidiary runs.") List<Ref> facilities,
    @Schema(description = "Awards to it or a subsidiary.") List<Ref> awards,
    @Schema(description = "Its supply links and those of its subsidiaries, the firmest first.") List<LinkItem> links) implements ApiBody {}
