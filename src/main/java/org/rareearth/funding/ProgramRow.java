package org.rareearth.funding;

import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.OrganizationRef;

/**
 * A programme as lists and its own page show it.
 *
 * @param country of the funder; null for private finance of several countries
 * @param statute legal basis as generally cited
 * @param source names the programme or its funder
 * @param note what a reader must know, in English
 */
public record ProgramRow(String slug, LocalizedText name, OrganizationRef funder, Level level, @Nullable String country,
    @Nullable String statute, Citation source, @Nullable String locator, @Nullable String note) {

  static ProgramRow of(Program program) {
    return new ProgramRow(program.slug(), program.name(), OrganizationRef.of(program.funder()), program.level(), program.country(),
        program.statute(), Citation.of(program.source()), program.locator(), program.note());
  }
}
