package org.rareearth.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Claim;
import org.rareearth.evidence.Evidence;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Slugged;
import org.rareearth.kernel.Unit;
import org.rareearth.stage.ChainStage;
import org.rareearth.stage.Place;

/** One number about a stage in a place, with what it counts and what 100 % is. */
@Entity
@Table(name = "stage_figure")
@Audited
public class StageFigure implements Claim, Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private ChainStage stage;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Place place;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Place partner;

  @Enumerated(EnumType.STRING)
  private Metric metric;

  @Embedded
  private @Nullable Quantity value;

  private @Nullable String product;

  private String productGroup;

  private @Nullable PartialDate year;

  private @Nullable String denominator;

  @Enumerated(EnumType.STRING)
  private @Nullable Mark mark;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected StageFigure() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, ChainStage stage, Place place, @Nullable Place partner, Metric metric, @Nullable Quantity value,
      @Nullable String product, String productGroup, @Nullable PartialDate year, @Nullable String denominator, @Nullable Mark mark,
      Evidence evidence) {
    if (value != null && value.unit() == Unit.PERCENT && denominator == null) {
      throw new IllegalArgumentException("A share says of what");
    }
    this.slug = slug;
    this.stage = stage;
    this.place = place;
    this.partner = partner;
    this.metric = metric;
    this.value = value;
    this.product = product;
    this.productGroup = productGroup;
    this.year = year;
    this.denominator = denominator;
    this.mark = mark;
    this.evidence = evidence;
  }

  @Override
  public String slug() {
    return slug;
  }

  public ChainStage stage() {
    return stage;
  }

  public Place place() {
    return place;
  }

  /** Origin of an import, destination of an export. */
  public @Nullable Place partner() {
    return partner;
  }

  public Metric metric() {
    return metric;
  }

  public @Nullable Quantity value() {
    return value;
  }

  public @Nullable String product() {
    return product;
  }

  /** Only figures of one group are ever compared. */
  public String productGroup() {
    return productGroup;
  }

  public @Nullable PartialDate year() {
    return year;
  }

  /** What 100 % is; every share has one. */
  public @Nullable String denominator() {
    return denominator;
  }

  public @Nullable Mark mark() {
    return mark;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
