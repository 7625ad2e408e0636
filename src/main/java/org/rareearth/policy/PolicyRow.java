package org.rareearth.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.stage.StageRef;

/**
 * A measure as pages list it.
 *
 * @param number as the issuer or its readers name it
 * @param place slug of the state or union that issued it
 * @param elements chemical symbols, empty where it names none
 */
public record PolicyRow(String slug, @Nullable String number, String place, LocalizedText placeName, PolicyKind kind, LocalizedText title,
    LocalizedText summary, @Nullable LocalizedText goods, List<String> elements, List<StageRef> stages, PolicyStatus status, InForce dates,
    Attribution said) {

  /** The row of a measure; its place, stages and source must be loaded. */
  static PolicyRow of(PolicyMeasure measure) {
    return new PolicyRow(measure.slug(), measure.number(), measure.place().slug(), measure.place().name(), measure.kind(), measure.title(),
        measure.summary(), measure.goods(), List.copyOf(measure.elements()), measure.stages().stream().map(StageRef::of).toList(),
        measure.status(), new InForce(measure.announcedOn(), measure.inForceFrom(), measure.inForceTo(), measure.suspendedFrom(),
            measure.suspendedTo(), measure.status(), measure.evidence().source().retrievedOn()), Attribution.of(measure.evidence()));
  }

  /** Where the measure stands in time: from when it binds or, where it binds nobody yet, its announcement. */
  public @Nullable PartialDate date() {
    return dates.from() == null ? dates.announced() : dates.from();
  }
}
