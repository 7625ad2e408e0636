package org.rareearth.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.SourceKind;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Qualifier;
import org.rareearth.organization.OrganizationRef;

class FundingTotalsTests {

  @Test
  void neverAddsALoanToAGrant() {
    assertThat(sums(award(Instrument.LOAN, Rung.OBLIGATED, "620000000", "USD"), award(Instrument.GRANT, Rung.OBLIGATED, "50000000", "USD")))
        .containsExactlyInAnyOrder("LOAN OBLIGATED 620000000 USD", "GRANT OBLIGATED 50000000 USD");
  }

  @Test
  void neverAddsAPromiseToCash() {
    assertThat(sums(award(Instrument.LOAN, Rung.CONDITIONAL, "620000000", "USD"),
        award(Instrument.LOAN, Rung.DISBURSED, "150000000", "USD")))
        .containsExactlyInAnyOrder("LOAN CONDITIONAL 620000000 USD", "LOAN DISBURSED 150000000 USD");
  }

  @Test
  void neverAddsOneCurrencyToAnother() {
    assertThat(sums(award(Instrument.LOAN, Rung.OBLIGATED, "5", "AUD"), award(Instrument.LOAN, Rung.OBLIGATED, "7", "USD")))
        .containsExactly("LOAN OBLIGATED 7 USD", "LOAN OBLIGATED 5 AUD");
    assertThatThrownBy(() -> Money.of("5", "AUD").plus(Money.of("7", "USD"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverAddsATaxCreditToCash() {
    assertThat(sums(award(Instrument.TAX_CREDIT, Rung.ANNOUNCED, "111900000", "USD"),
        award(Instrument.GRANT, Rung.ANNOUNCED, "13000000", "USD")))
        .hasSize(2);
  }

  @Test
  void keepsPrivateMoneyApartFromPublic() {
    FundingTotals totals = FundingTotals.of(List.of(award(Level.FEDERAL, Instrument.EQUITY, Rung.OBLIGATED, "400", "USD", null, null),
        award(Level.PRIVATE, Instrument.EQUITY, Rung.OBLIGATED, "65", "USD", null, null)));
    assertThat(totals.cells()).extracting(FundingTotals.Cell::isPublic).containsExactly(true, false);
  }

  @Test
  void leavesOutWhatWouldCountTwiceAndSaysHowMuch() {
    FundingTotals totals = FundingTotals.of(List.of(award(Instrument.GRANT, Rung.OBLIGATED, "18400000", "USD"),
        award(Instrument.GRANT, Rung.OBLIGATED, "4000000", "USD"),
        award(Level.FEDERAL, Instrument.GRANT, Rung.OBLIGATED, "22400000", "USD", Exclusion.CUMULATIVE, null),
        award(Level.FEDERAL, Instrument.GRANT, Rung.OBLIGATED, null, null, null, null)));
    assertThat(totals.cells()).singleElement().satisfies(cell -> {
      assertThat(cell.sum()).isEqualTo(Money.of("22400000", "USD"));
      assertThat(cell.awards()).isEqualTo(2);
    });
    assertThat(totals.exclusions()).containsEntry(Exclusion.CUMULATIVE, 1L);
    assertThat(totals.withoutAmount()).isEqualTo(1);
    assertThat(totals.awards()).isEqualTo(4);
  }

  @Test
  void neverAddsAPricePerKilogram() {
    AwardRow floor = award(Level.FEDERAL, Instrument.PRICE_FLOOR, Rung.OBLIGATED, "110", "USD", null, AmountUnit.PER_KG_NDPR);
    assertThat(FundingTotals.of(List.of(floor)).cells()).isEmpty();
  }

  private static List<String> sums(AwardRow... awards) {
    return FundingTotals.of(List.of(awards)).cells().stream().map(cell -> cell.instrument() + " " + cell.rung() + " "
        + cell.sum().amount().toPlainString() + " " + cell.sum().currency()).toList();
  }

  private static AwardRow award(Instrument instrument, Rung rung, String amount, String currency) {
    return award(Level.FEDERAL, instrument, rung, amount, currency, null, AmountUnit.TOTAL);
  }

  private static AwardRow award(Level level, Instrument instrument, Rung rung, @Nullable String amount, @Nullable String currency,
      @Nullable Exclusion exclusion, @Nullable AmountUnit unit) {
    LocalizedText name = new LocalizedText("Name", "名称");
    OrganizationRef someone = new OrganizationRef("someone", name, "US");
    Citation source = new Citation("source", "Title", "Publisher", null, "en", SourceKind.PRESS, null, LocalDate.of(2026, 11, 1), null);
    return new AwardRow("award", name, new AwardRow.ProgramRef("program", name), someone, level, someone, null, instrument, rung, null,
        amount == null || currency == null ? null : Money.of(amount, currency), unit, Qualifier.EXACT, exclusion == null, exclusion, null,
        new Attribution(source, null, null, Rank.PREFERRED, null));
  }
}
