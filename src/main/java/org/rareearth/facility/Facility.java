package org.rareearth.facility;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ShownRule;
import org.rareearth.evidence.Source;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;
import org.rareearth.organization.Organization;
import org.rareearth.stage.ChainStage;

/** A plant, mine or pilot: who runs it and where; what is said of it are its claims. */
@Entity
@Table(name = "facility")
@Audited
public class Facility implements Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @Embedded
  private LocalizedText name;

  private List<String> aliases;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Organization operator;

  private String country;

  private @Nullable String state;

  private @Nullable String county;

  private @Nullable String locality;

  private @Nullable BigDecimal latitude;

  private @Nullable BigDecimal longitude;

  @Enumerated(EnumType.STRING)
  private LocationPrecision locationPrecision;

  @ManyToMany
  @JoinTable(name = "facility_stage", inverseJoinColumns = @JoinColumn(name = "stage_id"))
  @OrderColumn(name = "position")
  private List<ChainStage> stages = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Source source;

  private @Nullable String note;

  /** The status claim that the rule shows; null while no source gives a status. */
  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable FacilityClaim shownStatus;

  @OneToMany(mappedBy = "facility", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<FacilityClaim> claims = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Facility() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, LocalizedText name, List<String> aliases, @Nullable Organization operator, String country, @Nullable String state,
      @Nullable String county, @Nullable String locality, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude,
      LocationPrecision locationPrecision, List<ChainStage> stages, Source source, @Nullable String note) {
    if ((latitude == null) != (longitude == null)) {
      throw new IllegalArgumentException("A position has latitude and longitude");
    }
    if (beyond(latitude, 90) || beyond(longitude, 180)) {
      throw new IllegalArgumentException("A position is on the globe: " + latitude + ", " + longitude);
    }
    ChainStage.put(stages, this.stages);
    this.slug = slug;
    this.name = name;
    this.aliases = new ArrayList<>(aliases);
    this.operator = operator;
    this.country = country;
    this.state = state;
    this.county = county;
    this.locality = locality;
    this.latitude = latitude;
    this.longitude = longitude;
    this.locationPrecision = locationPrecision;
    this.source = source;
    this.note = note;
  }

  @Override
  public String slug() {
    return slug;
  }

  public LocalizedText name() {
    return name;
  }

  public List<String> aliases() {
    return aliases;
  }

  public @Nullable Organization operator() {
    return operator;
  }

  /** ISO 3166 alpha-2. */
  public String country() {
    return country;
  }

  public @Nullable String state() {
    return state;
  }

  public @Nullable String county() {
    return county;
  }

  public @Nullable String locality() {
    return locality;
  }

  public @Nullable BigDecimal latitude() {
    return latitude;
  }

  public @Nullable BigDecimal longitude() {
    return longitude;
  }

  public LocationPrecision locationPrecision() {
    return locationPrecision;
  }

  public List<ChainStage> stages() {
    return stages;
  }

  public Source source() {
    return source;
  }

  public @Nullable String note() {
    return note;
  }

  public @Nullable FacilityClaim shownStatus() {
    return shownStatus;
  }

  public List<FacilityClaim> claims() {
    return Collections.unmodifiableList(claims);
  }

  private static boolean beyond(@Nullable BigDecimal degrees, int limit) {
    return degrees != null && degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0;
  }

  /** Has the claim among its own, as it now reads. */
  void record(FacilityClaim claim) {
    if (claims.stream().noneMatch(other -> other.slug().equals(claim.slug()))) {
      claims.add(claim);
    }
    choose();
  }

  void forget(FacilityClaim claim) {
    claims.removeIf(other -> other.slug().equals(claim.slug()));
    choose();
  }

  /** Shows the status that the rule ranks first; of equals the one recorded first, in whichever order they came into the list. */
  void choose() {
    shownStatus = ShownRule.choose(claims.stream().filter(claim -> claim.property() == Property.STATUS)
        .sorted(Comparator.comparing(FacilityClaim::id)).toList()).orElse(null);
  }
}
