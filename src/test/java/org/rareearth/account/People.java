package org.rareearth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people for tests, and signs them in as they would themselves. */
class People {

  static final String PASSWORD = "a magnet needs patience";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final AccountRepository accounts;
  private final Hashing hashing;
  private final TransactionTemplate transactions;
  private final MockMvcTester mvc;
  private final Clock clock;

  /** Somebody with the password above. */
  record Person(long id, String email, String name) {

    Editor editor(Role role) {
      return new Editor(id, name, role);
    }
  }

  People(AccountRepository accounts, Hashing hashing, TransactionTemplate transactions, MockMvcTester mvc, Clock clock) {
    this.accounts = accounts;
    this.hashing = hashing;
    this.transactions = transactions;
    this.mvc = mvc;
    this.clock = clock;
  }

  Person person(Role role) {
    return person(role, PASSWORD);
  }

  Person person(Role role, String password) {
    int number = COUNT.incrementAndGet();
    Account account = new Account("person-" + number + "@example.org", "Person " + number, role, clock.instant());
    account.choosePassword(hashing.hash(password), clock.instant());
    accounts.saveAndFlush(account);
    return new Person(account.id(), account.email(), account.name());
  }

  /** The secret of the second factor. */
  String enrol(Person person) {
    String secret = TimeCodes.newSecret();
    transactions.executeWithoutResult(_ -> accounts.findById(person.id()).orElseThrow().enrol(secret, 0));
    return secret;
  }

  String codeNow(String secret) {
    return TimeCodes.now(secret, clock.instant());
  }

  MvcTestResult signIn(String email, String password, String address) {
    return mvc.post().uri("/sign-in").param("email", email).param("password", password).with(csrf()).with(request -> {
      request.setRemoteAddr(address);
      return request;
    }).exchange();
  }

  Cookie signedIn(Person person) {
    return cookie(signIn(person.email(), PASSWORD, "192.0.2." + COUNT.incrementAndGet() % 250));
  }

  Cookie signedIn(Person person, String secret) {
    Cookie half = signedIn(person);
    MvcTestResult answer = mvc.post().uri("/sign-in/code").cookie(half).param("code", codeNow(secret)).with(csrf()).exchange();
    assertThat(answer).hasStatus(303);
    return cookie(answer);
  }

  static Cookie cookie(MvcTestResult answer) {
    assertThat(answer).hasStatus(303);
    return Objects.requireNonNull(answer.getResponse().getCookie("session"));
  }

  MvcTestResult get(String address, Cookie session) {
    return mvc.get().uri(address).cookie(session).accept(MediaType.TEXT_HTML).exchange();
  }
}
