package org.rareearth.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/** A country, a region of one, a group of them, or the world. */
@Entity
@Table(name = "place")
@Audited
public class Place implements Slugged {

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

  @Enumerated(EnumType.STRING)
  private PlaceKind kind;

  private @Nullable String country;

  private List<String> members;

  @SuppressWarnings("NullAway.Init")
  protected Place() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, LocalizedText name, PlaceKind kind, @Nullable String country, List<String> members) {
    this.slug = slug;
    this.name = name;
    this.kind = kind;
    this.country = country;
    this.members = new ArrayList<>(members);
  }

  @Override
  public String slug() {
    return slug;
  }

  public LocalizedText name() {
    return name;
  }

  public PlaceKind kind() {
    return kind;
  }

  /** ISO 3166 alpha-2 for a country or a region of one. */
  public @Nullable String country() {
    return country;
  }

  /** Slugs of the places that make up a region or group. */
  public List<String> members() {
    return members;
  }
}
