package org.rareearth.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Source;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/** One stage of the chain, from ore to use; every tonne belongs to exactly one. */
@Entity
@Table(name = "chain_stage")
@Audited
public class ChainStage implements Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  private int position;

  @Embedded
  private LocalizedText name;

  @Embedded
  private LocalizedText definition;

  @Embedded
  private @Nullable LocalizedText nativeProduct;

  private @Nullable String nativeUnit;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Source source;

  @SuppressWarnings("NullAway.Init")
  protected ChainStage() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, int position, LocalizedText name, LocalizedText definition, @Nullable LocalizedText nativeProduct,
      @Nullable String nativeUnit, Source source) {
    this.slug = slug;
    this.position = position;
    this.name = name;
    this.definition = definition;
    this.nativeProduct = nativeProduct;
    this.nativeUnit = nativeUnit;
    this.source = source;
  }

  /** Makes a list that the database keeps hold these stages, and leaves it alone when it does: a list that is touched is written anew. */
  public static void put(List<ChainStage> stages, List<ChainStage> kept) {
    List<String> slugs = stages.stream().map(ChainStage::slug).toList();
    if (slugs.stream().distinct().count() < slugs.size()) {
      throw new IllegalArgumentException("A stage stands in a list once: " + String.join(", ", slugs));
    }
    if (!slugs.equals(kept.stream().map(ChainStage::slug).toList())) {
      kept.clear();
      kept.addAll(stages);
    }
  }

  @Override
  public String slug() {
    return slug;
  }

  /** Order along the chain, from 1. */
  public int position() {
    return position;
  }

  public LocalizedText name() {
    return name;
  }

  public LocalizedText definition() {
    return definition;
  }

  /** What this stage makes: tonnes of two stages are never added. */
  public @Nullable LocalizedText nativeProduct() {
    return nativeProduct;
  }

  public @Nullable String nativeUnit() {
    return nativeUnit;
  }

  public Source source() {
    return source;
  }
}
