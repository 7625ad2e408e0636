package org.rareearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyAsTypedTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "$94.1M|94100000|USD", "94.1 million USD|94100000|USD", "US$94.1 million|94100000|USD", "USD 94,100,000|94100000|USD",
      "94100000 USD|94100000|USD", "94 100 000 USD|94100000|USD", "94'100'000 CHF|94100000|CHF", "US $ 94.1 M|94100000|USD",
      "620 M$|620000000|USD", "$1.2bn AUD|1200000000|AUD", "€50m|50000000|EUR", "50 MEUR|50000000|EUR",
      "A$1.2bn|1200000000|AUD", "AU$ 1.2 bn|1200000000|AUD", "C$8,500|8500|CAD", "£3.5m|3500000|GBP", "HK$5m|5000000|HKD",
      "NT$5m|5000000|TWD", "S$5m|5000000|SGD", "NZ$5m|5000000|NZD", "400 million NOK|400000000|NOK", "RM 12 million|12000000|MYR",
      "5 MYR|5|MYR", "5 KRW|5|KRW", "3 BRL|3|BRL", "Rs 7,280 crore|72800000000|INR", "¥20bn JPY|20000000000|JPY", "¥3亿元|300000000|CNY",
      "200亿日元|20000000000|JPY", "RMB 320 million|320000000|CNY", "人民币3.2亿元|320000000|CNY", "1.5 亿元|150000000|CNY",
      "新台币3亿元|300000000|TWD", "12亿澳元|1200000000|AUD", "5000万欧元|50000000|EUR", "300万加元|3000000|CAD", "2百万英镑|2000000|GBP",
      "4亿挪威克朗|400000000|NOK", "6000万令吉|60000000|MYR", "＄９４．１Ｍ|94100000|USD", "９４１０万美元|94100000|USD",
      "94.1 百万美元|94100000|USD", "US$ 1,200,000.50|1200000.5|USD", "94.1 Mio. USD|94100000|USD", "$94.1 million.|94100000|USD",
      "1亿零500万美元|105000000|USD", "1万零5美元|10005|USD", "5.0万元|50000|CNY", "1.5萬億圓|1500000000000|CNY", "110.5 美元|110.5|USD",
      "$ 500K|500000|USD", "2tn KRW|2000000000000|KRW"})
  void readsWhatPeopleWrite(String typed, BigDecimal amount, String currency) {
    assertThat(MoneyAsTyped.parse(typed)).isEqualTo(new MoneyAsTyped(new Money(amount, currency), Qualifier.EXACT));
  }

  @Test
  void takesThinSpacesAndDirectionMarksForWhatTheyAre() {
    assertThat(MoneyAsTyped.parse("\u200eUSD\u00a094\u202f100\u2009000\ufeff").money()).isEqualTo(Money.of("94100000", "USD"));
  }

  /** Every line a pair that differs by one word or sign and by a power of ten. */
  @ParameterizedTest
  @CsvFileSource(resources = "/readers/ten-thousands.csv", delimiter = '|', quoteCharacter = '"')
  void neverMistakesOneCountingWordForAnother(String typed, BigDecimal amount, String other, BigDecimal otherAmount) {
    assertThat(MoneyAsTyped.parse(typed).money().amount()).as(typed).isEqualByComparingTo(amount);
    assertThat(MoneyAsTyped.parse(other).money().amount()).as(other).isEqualByComparingTo(otherAmount);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "up to $94.1M|UP_TO", "no more than $94.1M|UP_TO", "不超过9410万美元|UP_TO", "至多9410万美元|UP_TO", "最多 9410万美元|UP_TO",
      "高达9410万美元|UP_TO", "≤ USD 94.1M|UP_TO", "9410万美元以内|UP_TO", "about $94.1M|APPROX", "~$94.1M|APPROX", "≈94.1M USD|APPROX",
      "$~94.1M|APPROX", "approx. $94.1M|APPROX", "c. $94.1M|APPROX", "ca. $94.1M|APPROX", "约9410万美元|APPROX", "大约 9410万美元|APPROX",
      "美元约9410万|APPROX",
      "9410万美元左右|APPROX", "at least $94.1M|AT_LEAST", "no less than $94.1M|AT_LEAST", "≥$94.1M|AT_LEAST", "至少9410万美元|AT_LEAST",
      "不少于9410万美元|AT_LEAST", "不低于9410万美元|AT_LEAST", "9410万美元以上|AT_LEAST", "$94.1M+|AT_LEAST", "more than $94.1M|MORE_THAN",
      "over $94.1M|MORE_THAN", ">$94.1M|MORE_THAN", "＞9410万美元|MORE_THAN", "超过9410万美元|MORE_THAN", "逾9410万美元|MORE_THAN",
      "9410多万美元|MORE_THAN", "9410万余美元|MORE_THAN", "less than $94.1M|LESS_THAN", "<$94.1M|LESS_THAN", "不足9410万美元|LESS_THAN",
      "低于9410万美元|LESS_THAN", "少于9410万美元|LESS_THAN", "不到9410万美元|LESS_THAN", "nearly $94.1M|NEARLY", "近9410万美元|NEARLY",
      "接近9410万美元|NEARLY", "将近9410万美元|NEARLY", "exactly $94.1M|EXACT", "恰为9410万美元|EXACT", "as stated $94.1M|NOT_STATED"})
  void keepsHowFirmTheNumberIs(String typed, Qualifier qualifier) {
    assertThat(MoneyAsTyped.parse(typed)).isEqualTo(new MoneyAsTyped(Money.of("94100000", "USD"), qualifier));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "94.1|reading.money.none", "94.1 million|reading.money.none", "6.2亿|reading.money.none", "$|reading.number.none",
      "NaN USD|reading.number.none", "三亿美元|reading.number.chinese", "¥3亿|reading.money.which", "¥ 300m|reading.money.which",
      "5m kr|reading.money.which", "300万克朗|reading.money.which", "US$5m AUD|reading.money.two", "人民币3亿美元|reading.money.two",
      "5 zorkmids|reading.money.unknown", "A $5M|reading.before", "award of $5M|reading.before", "ca $5M|reading.before",
      "C $5M|reading.before", "$0|reading.money.zero",
      "0.00 USD|reading.money.zero", "-5 USD|reading.number.negative", "-$5M|reading.number.negative", "$−5M|reading.number.negative",
      "1e9 USD|reading.number.power", "$9.41 x 10^7|reading.number.power", "$9.4×10 7|reading.number.power",
      "$1,2bn|reading.number.comma", "1.200.000 EUR|reading.number.comma", "1.200.000,50 EUR|reading.number.comma",
      "1 200,50 EUR|reading.number.comma", "Rs 1,00,000|reading.number.groups", "1,0000 USD|reading.number.groups",
      "1,200 000 USD|reading.number.groups", "007 USD|reading.number.groups", "12 34 USD|reading.number.groups",
      "$1234567890123456|reading.number.large", "99999999亿美元|reading.number.large",
      "$1.1234567|reading.number.fine", "$1.125|reading.money.cents", "$30–40M|reading.money.range", "3至5亿美元|reading.money.range",
      "$30M to $40M|reading.money.range", "$110/kg|reading.money.rate", "110 USD per kg|reading.money.rate", "每公斤110美元|reading.before",
      "110美元/公斤|reading.money.rate", "3亿5美元|reading.number.parts", "3亿5百美元|reading.number.parts", "3亿5000美元|reading.number.parts",
      "5 m yr|reading.money.unknown", "5 mn t|reading.money.unknown", "1.5亿2000万美元|reading.number.parts",
      "3万5亿美元|reading.number.parts", "5²M USD|reading.sign", "½ million USD|reading.sign", "①00 USD|reading.sign",
      "about up to $5M|reading.qualifier.two", "约5亿美元以上|reading.qualifier.two", "5克美元|reading.money.unknown"})
  void refusesWhatHasNoOneReading(String typed, String key) {
    assertThatThrownBy(() -> MoneyAsTyped.parse(typed)).isInstanceOfSatisfying(Unreadable.class,
        unreadable -> assertThat(unreadable.key()).isEqualTo(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u0000", "$5\u0000M", "٣ USD", "$", "€€5", "$5€", "c $5", "5..5 USD", "$.5M", "5% USD",
      "Infinity USD",
      "0x5F USD", "USD USD", "5 5 5 USD", "$5 <script>", "(5) USD", "5 million million USD", "5 hundred USD", "5 mil USD", "5兆美元"})
  void answersEveryOtherTextWithARefusalToo(String typed) {
    assertThatThrownBy(() -> MoneyAsTyped.parse(typed)).isInstanceOf(Unreadable.class);
  }

  @Test
  void refusesAMillionDigitsAtOnce() {
    assertThatThrownBy(() -> MoneyAsTyped.parse("9".repeat(1_000_000) + " USD")).isInstanceOfSatisfying(Unreadable.class,
        unreadable -> assertThat(unreadable.key()).isEqualTo("reading.long"));
  }

  @Test
  void readsBackWhatItFillsIntoAForm() {
    Random random = new Random(20261122);
    for (int turn = 0; turn < 10_000; turn++) {
      BigDecimal amount = BigDecimal.valueOf(1 + random.nextLong(1, 1L << random.nextInt(1, 50)), random.nextInt(0, 3));
      String currency = MoneyAsTyped.currencies().get(random.nextInt(MoneyAsTyped.currencies().size()));
      MoneyAsTyped money = new MoneyAsTyped(new Money(amount, currency), Qualifier.values()[random.nextInt(Qualifier.values().length)]);
      String typed = MoneyAsTyped.typed(money.money(), money.qualifier());
      assertThat(MoneyAsTyped.parse(typed)).as(typed).isEqualTo(money);
    }
  }

  @Test
  void fillsAFormWithEveryDigit() {
    assertThat(MoneyAsTyped.typed(Money.of("94100000", "USD"), Qualifier.UP_TO)).isEqualTo("≤ USD 94,100,000");
    assertThat(MoneyAsTyped.typed(Money.of("110.5", "AUD"), Qualifier.EXACT)).isEqualTo("AUD 110.5");
  }
}
