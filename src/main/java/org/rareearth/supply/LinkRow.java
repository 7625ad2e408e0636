package org.rareearth.supply;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;

/** A tie between two parties as pages list it. */
public record LinkRow(String slug, PartyRef from, PartyRef to, LinkKind kind, LinkStatus status, @Nullable String statusAsStated,
    @Nullable LocalizedText material, @Nullable BigDecimal volumeLow, @Nullable BigDecimal volumeHigh, @Nullable String volumeUnit,
    @Nullable PartialDate announcedOn, Attribution said) {

  /** An end of the link, with the address of its page. */
  public record PartyRef(PartyKind kind, String slug, LocalizedText name) {

    static PartyRef of(Party party) {
      return new PartyRef(party.kind(), party.slug(), party.name());
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
