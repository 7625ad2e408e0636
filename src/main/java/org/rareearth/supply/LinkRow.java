package org.rareearth.supply;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;

/** A tie between two parties as pages list it. */
public record LinkRow(String slug, PartyRef from, PartyRef to, LinkKind kind, LinkStatus status, @Nullable String statusAsStated,
    @Nullable LocalizedText material, @Nullable BigDecimal volumeLow, @Nullable BigDecimal volumeHigh, @Nullable String volumeUnit,
    @Nullable PartialDate announcedOn, Attribution said) {

  /** Which group of materials the link is about. */
  public Material group() {
    return Material.of(material);
  }

  /** Whether anything is passed on, or is to be; owning and partnering pass nothing. */
  public boolean isFlow() {
    return kind == LinkKind.SUPPLY || kind == LinkKind.OFFTAKE || kind == LinkKind.SAMPLING;
  }

  /** The volume in a unit of the closed list; null where the source gives none, or says it in another. */
  public @Nullable Quantity volume() {
    return volumeLow == null || volumeUnit == null || !Unit.symbols().contains(volumeUnit) ? null
        : new Quantity(volumeLow, volumeHigh, Qualifier.EXACT, Unit.of(volumeUnit));
  }

  /**
   * An end of the link, with the address of its page.
   *
   * @param country ISO 3166 alpha-2: where the plant is, or where the organization has its seat; null where that is not recorded
   */
  public record PartyRef(PartyKind kind, String slug, LocalizedText name, @Nullable String country) {

    static PartyRef of(Party party) {
      return new PartyRef(party.kind(), party.slug(), party.name(), party.country());
    }

    public String path() {
      return (kind == PartyKind.FACILITY ? "/facilities/" : "/organizations/") + slug;
    }
  }

  static LinkRow of(SupplyLink link) {
    return new LinkRow(link.slug(), PartyRef.of(link.from()), PartyRef.of(link.to()), link.kind(), link.status(), link.statusAsStated(),
        link.material(), link.volumeLow(), link.volumeHigh(), link.volumeUnit(), link.announcedOn(), Attribution.of(link.evidence()));
  }
}
