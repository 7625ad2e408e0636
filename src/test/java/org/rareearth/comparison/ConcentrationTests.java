package org.rareearth.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearth.comparison.Concentration.Holder;

class ConcentrationTests {

  @Test
  void isTheSumOfSquaresWhenEveryHolderIsKnown() {
    Concentration all = of("79.4", "20.6");
    assertThat(all.low()).isEqualByComparingTo("6729");
    assertThat(all.exact()).isTrue();
    assertThat(all.rest()).isEqualByComparingTo("0");
  }

  @Test
  void aRestWithoutHoldersAddsNothingAtTheLeast() {
    assertThat(of("92", "5").low()).isEqualByComparingTo("8489");
  }

  @Test
  void aRestIsAtTheMostInTheHandsOfOneWhoIsNoLargerThanTheSmallestKnown() {
    assertThat(of("92", "5").high()).as("8,489 + 3²").isEqualByComparingTo("8498");
    assertThat(of("62", "10").high()).as("3,944 + two of 10 and one of 8").isEqualByComparingTo("4208");
  }

  @Test
  void aShareOfAtLeastNinetyMayBeAll() {
    Holder open = new Holder(GapTests.figure(Metric.SHARE, "reo_all", "90", "%", "2025", "all").place(),
        GapTests.figure(Metric.SHARE, "reo_all", "90", "%", "2025", "all"), new BigDecimal("90"), new BigDecimal("100"));
    Concentration concentration = Concentration.of(Metric.SHARE, "reo_all", 2025, List.of(open), null);
    assertThat(concentration.low()).isEqualByComparingTo("8100");
    assertThat(concentration.high()).isEqualByComparingTo("10000");
  }

  @Test
  void namesTheThreeLargestOnlyWhenThreeAreKnown() {
    assertThat(of("69.2", "13.1", "7.4", "5.6").top3()).isEqualByComparingTo("89.7");
    assertThat(of("92", "5").top3()).isNull();
  }

  @Test
  void sharesOfARoundedTotalThatExceedItLeaveNoNegativeRest() {
    assertThat(of("70", "20", "10.4").rest()).isEqualByComparingTo("0");
  }

  private static Concentration of(String... shares) {
    List<Holder> holders = Arrays.stream(shares).map(share -> {
      FigureRow figure = GapTests.figure(Metric.SHARE, "reo_all", share, "%", "2025", "all");
      return new Holder(figure.place(), figure, new BigDecimal(share), new BigDecimal(share));
    }).toList();
    return Concentration.of(Metric.SHARE, "reo_all", 2025, holders, null);
  }
}
