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
import java.math.BigDecimal;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Source;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/** A rare-earth element; light and heavy differ by authority, so each authority has its own column. */
@Entity
@Table(name = "element")
@Audited
public class Element implements Slugged {

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

  private int atomicNumber;

  private @Nullable String classUsgs;

  private @Nullable String classChina;

  private @Nullable String classTrade;

  private boolean usedInMagnets;

  @Embedded
  private @Nullable LocalizedText magnetRole;

  @Embedded
  private @Nullable LocalizedText exportControl;

  private @Nullable String tradeOxide;

  private @Nullable BigDecimal oxideToMetalFactor;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Source source;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Source chinaSource;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Source roleSource;

  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected Element() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, LocalizedText name, int atomicNumber, @Nullable String classUsgs, @Nullable String classChina,
      @Nullable String classTrade, boolean usedInMagnets, @Nullable LocalizedText magnetRole, @Nullable LocalizedText exportControl,
      @Nullable String tradeOxide, @Nullable BigDecimal oxideToMetalFactor, Source source, @Nullable Source chinaSource,
      @Nullable Source roleSource, @Nullable String note) {
    this.slug = slug;
    this.name = name;
    this.atomicNumber = atomicNumber;
    this.classUsgs = classUsgs;
    this.classChina = classChina;
    this.classTrade = classTrade;
    this.usedInMagnets = usedInMagnets;
    this.magnetRole = magnetRole;
    this.exportControl = exportControl;
    this.tradeOxide = tradeOxide;
    this.oxideToMetalFactor = oxideToMetalFactor;
    this.source = source;
    this.chinaSource = chinaSource;
    this.roleSource = roleSource;
    this.note = note;
  }

  @Override
  public String slug() {
    return slug;
  }

  public LocalizedText name() {
    return name;
  }

  public int atomicNumber() {
    return atomicNumber;
  }

  public @Nullable String classUsgs() {
    return classUsgs;
  }

  public @Nullable String classChina() {
    return classChina;
  }

  public @Nullable String classTrade() {
    return classTrade;
  }

  public boolean usedInMagnets() {
    return usedInMagnets;
  }

  public @Nullable LocalizedText magnetRole() {
    return magnetRole;
  }

  public @Nullable LocalizedText exportControl() {
    return exportControl;
  }

  public @Nullable String tradeOxide() {
    return tradeOxide;
  }

  /** kg of metal in a kg of the trade oxide. */
  public @Nullable BigDecimal oxideToMetalFactor() {
    return oxideToMetalFactor;
  }

  public Source source() {
    return source;
  }

  public @Nullable Source chinaSource() {
    return chinaSource;
  }

  public @Nullable Source roleSource() {
    return roleSource;
  }

  public @Nullable String note() {
    return note;
  }
}
