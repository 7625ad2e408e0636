package org.rareearth.supply;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.Facility;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;
import org.rareearth.organization.Organization;

/** One end of a link: an organization or, where the source is that precise, one plant of it. */
@Embeddable
public class Party implements Slugged {

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Organization organization;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Facility facility;

  protected Party() {}

  private Party(@Nullable Organization organization, @Nullable Facility facility) {
    this.organization = organization;
    this.facility = facility;
  }

  static Party of(Organization organization) {
    return new Party(organization, null);
  }

  static Party of(Facility facility) {
    return new Party(null, facility);
  }

  public PartyKind kind() {
    return facility == null ? PartyKind.ORGANIZATION : PartyKind.FACILITY;
  }

  public @Nullable Organization organization() {
    return organization;
  }

  public @Nullable Facility facility() {
    return facility;
  }

  @Override
  public String slug() {
    return facility == null ? Objects.requireNonNull(organization).slug() : facility.slug();
  }

  /** Where the plant is, or the organization has its seat. */
  public @Nullable String country() {
    return facility == null ? Objects.requireNonNull(organization).country() : facility.country();
  }

  public LocalizedText name() {
    return facility == null ? Objects.requireNonNull(organization).name() : facility.name();
  }
}
