package org.rareearth.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the examples of RFC 6238, appendix B, and RFC 4648, section 10. */
class TimeCodesTests {

  private static final String SECRET = Base32.encode("12345678901234567890".getBytes(US_ASCII));

  @ParameterizedTest
  @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037",
      "20000000000, 65353130"})
  void areThoseOfTheStandard(long second, String code) {
    assertThat(TimeCodes.code(Base32.decode(SECRET), TimeCodes.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
    assertThat(TimeCodes.now(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code.substring(2));
  }

  @Test
  void areTakenHalfAMinuteEarlyOrLateAndNoMore() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    String code = TimeCodes.now(SECRET, now);
    assertThat(TimeCodes.matchingStep(SECRET, code, now)).hasValue(41152263);
    assertThat(TimeCodes.matchingStep(SECRET, code, now.plusSeconds(30))).hasValue(41152263);
    assertThat(TimeCodes.matchingStep(SECRET, code, now.minusSeconds(30))).hasValue(41152263);
    assertThat(TimeCodes.matchingStep(SECRET, code, now.plusSeconds(60))).isEmpty();
    assertThat(TimeCodes.matchingStep(SECRET, "", now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
  void areMadeFromSecretsInBase32(String text, String encoded) {
    assertThat(Base32.encode(text.getBytes(US_ASCII))).isEqualTo(encoded);
    assertThat(Base32.decode(encoded)).isEqualTo(text.getBytes(US_ASCII));
  }
}
