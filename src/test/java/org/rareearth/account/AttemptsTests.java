package org.rareearth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearth.account.Attempts.Kind.CODE;
import static org.rareearth.account.Attempts.Kind.PASSWORD;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much guessing is borne, from whom, and for how long. */
@AccountTest
class AttemptsTests {

  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  @Autowired Attempts attempts;
  @Autowired StoppedClock clock;
  @Autowired People people;
  @Autowired JdbcClient database;

  String whom = "";
  String address = "";

  @BeforeEach
  void comeFromSomewhereNew() {
    database.sql("delete from sign_in_attempt").update();
    whom = UUID.randomUUID().toString();
    address = newAddress();
  }

  @Test
  void areFiveInFiveMinutes() {
    fail(5);
    assertThat(attempts.begin(PASSWORD, whom, address).pause()).isEqualTo(Duration.ofMinutes(5));
    clock.pass(Duration.ofMinutes(5).plusSeconds(1));
    assertThat(attempts.begin(PASSWORD, whom, address).isRefused()).isFalse();
  }

  @Test
  void areAHundredAndFiftyInTwoDays() {
    for (int i = 0; i < 30; i++) {
      fail(5);
      clock.pass(Duration.ofMinutes(6));
    }
    assertThat(attempts.begin(PASSWORD, whom, address).pause()).isGreaterThan(Duration.ofHours(44));
    clock.pass(Duration.ofHours(48));
    assertThat(attempts.begin(PASSWORD, whom, address).isRefused()).isFalse();
  }

  @Test
  void doNotLockTheOwnerOutElsewhere() {
    fail(6);
    assertThat(attempts.begin(PASSWORD, whom, newAddress()).isRefused()).isFalse();
  }

  @Test
  void fromAThousandAddressesLeaveTheOwnersAlone() {
    String home = newAddress();
    attempts.succeeded(attempts.begin(PASSWORD, whom, home));
    strangersFail(PASSWORD, 1000);
    assertThat(attempts.begin(PASSWORD, whom, newAddress()).isRefused()).as("one more stranger").isTrue();
    assertThat(attempts.begin(PASSWORD, whom, home).isRefused()).as("the owner").isFalse();
  }

  @Test
  void atACodeAreFewer() {
    strangersFail(CODE, 100);
    assertThat(attempts.begin(CODE, whom, newAddress()).isRefused()).isTrue();
    assertThat(attempts.begin(PASSWORD, whom, newAddress()).isRefused()).isFalse();
  }

  @Test
  void atManyAccountsFromOneAddressAreCountedTogether() {
    IntStream.range(0, 25).forEach(i -> attempts.begin(PASSWORD, "account " + i, address));
    assertThat(attempts.begin(PASSWORD, "another", address).isRefused()).isTrue();
  }

  @Test
  void areForgivenByTheRightPassword() {
    fail(4);
    attempts.succeeded(attempts.begin(PASSWORD, whom, address));
    fail(4);
    assertThat(attempts.begin(PASSWORD, whom, address).isRefused()).isFalse();
  }

  @Test
  void madeAtTheSameTimeAreCountedAll() {
    long allowed = IntStream.range(0, 40).parallel().filter(_ -> !attempts.begin(PASSWORD, whom, address).isRefused()).count();
    assertThat(allowed).isEqualTo(5);
  }

  @Test
  void areAnsweredWithTheTimeToWait() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    IntStream.range(0, 5).forEach(_ -> assertThat(people.signIn(person.email(), "wrong", address)).hasStatus(422));
    assertThat(people.signIn(person.email(), People.PASSWORD, address)).hasStatus(429).hasHeader(HttpHeaders.RETRY_AFTER, "300")
        .bodyText().contains("Too many attempts. The next one is possible in 5 minutes.");
    assertThat(people.signIn(person.email(), People.PASSWORD, newAddress())).hasStatus(303);
  }

  @ParameterizedTest
  @CsvSource({"192.0.2.1, 192.0.2.1", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0", "::ffff:192.0.2.1, 192.0.2.1", "unknown, unknown"})
  void comeFromANetworkRatherThanOneOfItsAddresses(String from, String network) {
    assertThat(Attempts.network(from)).isEqualTo(network);
  }

  private void fail(int times) {
    IntStream.range(0, times).forEach(_ -> attempts.begin(PASSWORD, whom, address));
  }

  private void strangersFail(Attempts.Kind kind, int times) {
    database.sql("insert into sign_in_attempt (subject, address, at, succeeded) select ?, '172.16.' || n, ?, false from generate_series(1, ?) n")
        .params(Secrets.hash(kind + ":" + whom), Timestamp.from(clock.instant()), times).update();
  }

  private static String newAddress() {
    int number = ADDRESSES.incrementAndGet();
    return "10." + number / 65536 + "." + number / 256 % 256 + "." + number % 256;
  }
}
