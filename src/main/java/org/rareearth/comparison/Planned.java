package org.rareearth.comparison;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.facility.Facility;
import org.rareearth.facility.FacilityClaim;
import org.rareearth.facility.FacilityRef;
import org.rareearth.facility.FacilityStatus;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.Quantity;

/**
 * What one plant is planned to make of one product, as the rule shows it.
 *
 * @param statusSource who says the status
 * @param basis planned; or, where no plan of the plant alone stands, a total that covers more than the plant
 * @param others how many other statements of the same plan, earlier or of a single phase, stand on the plant's page
 * @param money whether public money was announced for the plant
 * @param addable whether it may be added: a plan of this plant alone, of one product, with no later total over several plants
 */
public record Planned(String claim, FacilityRef plant, FacilityStatus status, Attribution statusSource, Quantity value, Basis basis,
    @Nullable String product, @Nullable String targetYear, Attribution source, int others, boolean money, boolean addable) {

  static Planned of(FacilityClaim shown, int others, boolean money, boolean addable) {
    Facility plant = shown.facility();
    FacilityClaim status = Objects.requireNonNull(plant.shownStatus(), plant.slug());
    return new Planned(shown.slug(), FacilityRef.of(plant), Objects.requireNonNull(status.status()), Attribution.of(status.evidence()),
        Objects.requireNonNull(shown.value()), Objects.requireNonNull(shown.basis()), shown.product(), shown.targetYear(),
        Attribution.of(shown.evidence()), others, money, addable);
  }

  /** Whether the plant runs already and this is what it is to be expanded to. */
  public boolean expansion() {
    return status == FacilityStatus.OPERATING;
  }
}
