package org.rareearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityAsTypedTests {

  private static final Path DATA = Path.of("src/main/resources/data");

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "10,000 t/yr|10000|t/yr", "10000 tpa|10000|t/yr", "10,000 TPA|10000|t/yr", "10000 tpy|10000|t/yr", "10 ktpa|10000|t/yr",
      "10 kt/yr|10000|t/yr", "1万吨/年|10000|t/yr", "1 万吨 / 年|10000|t/yr", "年产1万吨|10000|t/yr", "1万公吨每年|10000|t/yr",
      "10,000 metric tons per year|10000|t/yr", "10,000 tonnes a year|10000|t/yr", "10,000 mt|10000|t", "10,000 MT/yr|10000|t/yr",
      "10,000 t/a|10000|t/yr", "1.2 million tonnes|1200000|t", "1.5 m t/yr|1500000|t/yr", "5 mn t|5000000|t", "5 k ha|5000|ha",
      "44 million t REO|44000000|t REO", "4400万吨REO|44000000|t REO",
      "1,200 t REO/yr|1200|t REO/yr", "1,200 tpa REO|1200|t REO/yr", "1,200 tonnes of REO per year|1200|t REO/yr",
      "1200吨稀土氧化物/年|1200|t REO/yr", "1200 t TREO|1200|t TREO", "1200 tREO|1200|t REO", "5,000 t feed/yr|5000|t feed/yr",
      "5000吨原料/年|5000|t feed/yr", "300吨毛坯/年|300|t blanks/yr", "300 t concentrate/yr|300|t concentrate/yr",
      "3,400 short tons per year|3400|short t/yr", "3400短吨/年|3400|short t/yr", "12 t/month|12|t/month", "12吨/月|12|t/month",
      "2 tonnes per day|2|t/day", "700吨矿石/日|700|t ore/day", "7 t Y2O3|7|t Y2O3", "7 t Y₂O₃|7|t Y2O3", "7吨（毛重）|7|t gross",
      "7吨镨钕|7|t NdPr", "40%|40|%", "40 ％|40|%", "40 percent|40|%", "40 per cent|40|%", "百分之40|40|%", "300 jobs|300|jobs",
      "300个岗位|300|jobs", "1000 个就业岗位|1000|jobs", "300人|300|persons", "3万人|30000|persons", "300名员工|300|persons",
      "200,000 sq. ft.|200000|sq ft", "20万平方英尺|200000|sq ft", "200,000 ft²|200000|sq ft", "5000 m²|5000|m2", "5000平方米|5000|m2",
      "20m2|20|m2", "12 acres|12|acres", "12英亩|12|acres", "12公顷|12|ha", "52 weeks|52|weeks", "52周|52|weeks", "24小时|24|hours",
      "100 MW|100|MW", "100兆瓦|100|MW", "5.3x|5.3|ratio", "5.3 倍|5.3|ratio", "16.1 million shares|16100000|shares", "3座工厂|3|plants",
      "$94.1M|94100000|USD", "94.1 million USD|94100000|USD", "94.1 (million USD)|94.1|million USD", "6.2亿美元|620000000|USD",
      "A$1.2bn|1200000000|AUD", "4亿挪威克朗|400000000|NOK", "$12.50/kg|12.50|USD/kg", "US$ 12.50 per kg|12.50|USD/kg",
      "12.5美元/公斤|12.5|USD/kg", "56.5万元/吨|565000|CNY/t", "RMB 5/t|5|CNY/t", "100万美元/年|1000000|USD/yr", "0 t|0|t",
      "0.005 t gross|0.005|t gross", "1.5 千克/千克|1.5|kg/kg"})
  void readsWhatPeopleWrite(String typed, String value, String unit) {
    assertThat(QuantityAsTyped.parse(typed)).isEqualTo(Quantity.of(value, unit));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "1,200–1,500 t REO/yr|1200|1500|EXACT|t REO/yr", "1200至1500吨/年|1200|1500|EXACT|t/yr", "1–1.5万吨|10000|15000|EXACT|t",
      "约1-1.5万吨/年|10000|15000|APPROX|t/yr", "3000-5000万美元|30000000|50000000|EXACT|USD",
      "$30–40M|30000000|40000000|EXACT|USD", "$30M – $40M|30000000|40000000|EXACT|USD",
      "30 million to 40 million USD|30000000|40000000|EXACT|USD",
      "between 300 and 400 jobs|300|400|EXACT|jobs", "from 30% to 40%|30|40|EXACT|%", "40~50%|40|50|EXACT|%",
      "介于3至5万吨之间|30000|50000|EXACT|t",
      "1万–15000吨|10000|15000|EXACT|t", "850–850 t/yr|850|850|EXACT|t/yr", "5–7 t Y2O3|5|7|EXACT|t Y2O3",
      "300–400+ jobs|300|400|AT_LEAST|jobs",
      "30 t – 40 tonnes|30|40|EXACT|t", "$12–15/kg|12|15|EXACT|USD/kg"})
  void readsRanges(String typed, String low, String high, Qualifier qualifier, String unit) {
    assertThat(QuantityAsTyped.parse(typed))
        .isEqualTo(new Quantity(new BigDecimal(low), new BigDecimal(high), qualifier, Unit.of(unit)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"up to 90 %|UP_TO", "约90%|APPROX", "超过90%|MORE_THAN", "90%以上|AT_LEAST", "90+ %|AT_LEAST",
      "不超过90%|UP_TO", "nearly 90 %|NEARLY", "<90%|LESS_THAN"})
  void keepsHowFirmTheNumberIs(String typed, Qualifier qualifier) {
    assertThat(QuantityAsTyped.parse(typed)).isEqualTo(new Quantity(new BigDecimal("90"), null, qualifier, Unit.PERCENT));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "10,000|reading.unit.none", "1万|reading.unit.none", "5 tons|reading.unit.tons", "5 million tons|reading.unit.tons",
      "5 tons per year|reading.unit.tons", "5 long tons|reading.unit.tons", "1.2 Mt|reading.unit.megatonne",
      "1.2Mt/yr|reading.unit.megatonne",
      "1.2mt|reading.unit.megatonne", "2 Mtpa|reading.unit.megatonne", "500 TREO|reading.unit.treo", "500 treo/yr|reading.unit.treo",
      "5个百分点|reading.unit.points", "5 percentage points|reading.unit.points", "5 pp|reading.unit.points", "5千克|reading.unit.near",
      "5千瓦|reading.unit.near", "5 pounds|reading.unit.near", "5 lb|reading.unit.near", "5 tonnez|reading.unit.near",
      "INR 5m|reading.unit.currency", "-5 t|reading.number.negative", "30 t – 40 %|reading.range.units",
      "1,500–1,200 t|reading.range.backward",
      "800–1 million t|reading.range.backward", "5000–1万吨|reading.range.backward",
      "1–3亿5000万吨|reading.number.parts", "300 – about 400 jobs|reading.range.qualifier",
      "1e4 t|reading.number.power",
      "1,2 t|reading.number.comma", "many t|reading.number.none", "三万吨|reading.number.chinese", "12 亩|reading.unit.near"})
  void refusesWhatHasNoOneReading(String typed, String key) {
    assertThatThrownBy(() -> QuantityAsTyped.parse(typed)).isInstanceOfSatisfying(Unreadable.class,
        unreadable -> assertThat(unreadable.key()).isIn(key, key.equals("reading.unit.near") ? "reading.unit.unknown" : key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "t", "5 t t", "1-2-3 t", "5 - t", "5² t", "½ t", "5 t/fortnight", "5 USD EUR", "5 GW", "5 \u0000 t",
      "5 kg"})
  void answersEveryOtherTextWithARefusalToo(String typed) {
    assertThatThrownBy(() -> QuantityAsTyped.parse(typed)).isInstanceOf(Unreadable.class);
  }

  @Test
  void namesUnitsThatLookAlike() {
    assertThatThrownBy(() -> QuantityAsTyped.parse("300 direct jobs")).isInstanceOfSatisfying(Unreadable.class,
        unreadable -> assertThat(unreadable.arguments()).containsExactly("direct jobs", "jobs"));
    assertThatThrownBy(() -> QuantityAsTyped.parse("5 hectars")).isInstanceOfSatisfying(Unreadable.class,
        unreadable -> assertThat(unreadable.arguments()).satisfies(near -> assertThat(String.valueOf(near[1])).startsWith("ha")));
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void readsBackEveryUnit(Unit unit) {
    Quantity quantity = new Quantity(new BigDecimal("1200.5"), new BigDecimal("1300"), Qualifier.APPROX, unit);
    assertThat(QuantityAsTyped.parse(QuantityAsTyped.typed(quantity))).isEqualTo(quantity);
  }

  @ParameterizedTest
  @CsvSource({"facility_claims.csv,value_low,value_high,unit", "stage_figures.csv,value_low,value_high,unit",
      "supply_links.csv,volume_low,volume_high,volume_unit"})
  void readsBackEveryQuantityOfTheDataFiles(String file, String low, String high, String unit) throws IOException {
    try (Reader text = Files.newBufferedReader(DATA.resolve(file))) {
      for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
        if (!row.get(low).isEmpty() && Unit.symbols().contains(row.get(unit))) {
          String firm = row.isMapped("qualifier") ? row.get("qualifier") : "exact";
          Quantity quantity = new Quantity(new BigDecimal(row.get(low)), number(row.get(high)),
              Qualifier.valueOf(firm.toUpperCase(Locale.ROOT)), Unit.of(row.get(unit)));
          assertThat(QuantityAsTyped.parse(QuantityAsTyped.typed(quantity))).isEqualTo(quantity);
        }
      }
    }
  }

  @Test
  void readsBackEveryAmountOfTheDataFiles() throws IOException {
    try (Reader text = Files.newBufferedReader(DATA.resolve("award_events.csv"))) {
      for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
        if (!row.get("amount").isEmpty()) {
          MoneyAsTyped money = new MoneyAsTyped(Money.of(row.get("amount"), row.get("currency")),
              Qualifier.valueOf(row.get("qualifier").toUpperCase(Locale.ROOT)));
          assertThat(MoneyAsTyped.parse(MoneyAsTyped.typed(money.money(), money.qualifier()))).isEqualTo(money);
        }
      }
    }
  }

  @Test
  void readsBackWhatItFillsIntoAForm() {
    Random random = new Random(20261122);
    for (int turn = 0; turn < 10_000; turn++) {
      BigDecimal low = BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 46)), random.nextInt(0, 7));
      BigDecimal high = random.nextBoolean() ? null : low.add(BigDecimal.valueOf(random.nextInt(), 2).abs());
      Quantity quantity = new Quantity(low, high, Qualifier.values()[random.nextInt(Qualifier.values().length)],
          Unit.values()[random.nextInt(Unit.values().length)]);
      String typed = QuantityAsTyped.typed(quantity);
      assertThat(QuantityAsTyped.parse(typed)).as(typed).isEqualTo(quantity);
    }
  }

  private static @Nullable BigDecimal number(String cell) {
    return cell.isEmpty() ? null : new BigDecimal(cell);
  }
}
