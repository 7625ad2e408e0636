package org.rareearth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People whom somebody else knows. */
@AccountTest
class ProviderAccountsTests {

  private static final String ISSUER = "https://id.example.org";

  @Autowired ProviderAccounts accounts;
  @Autowired Accounts all;
  @Autowired People people;
  @Autowired Administration administration;

  @Test
  void getAnAccountAtTheFirstSignInAndTheirRoleAtEach() {
    long id = accounts.admit(ISSUER, "s1", "s1@example.org", "Sun Li", Role.CONTRIBUTOR);
    assertThat(accounts.admit(ISSUER, "s1", "renamed@example.org", "Sun Li", Role.REVIEWER)).isEqualTo(id);
    assertThat(all.standing(id).orElseThrow().editor()).isEqualTo(new Editor(id, "Sun Li", Role.REVIEWER));
    assertThat(accounts.admit("https://other.example.org", "s1", "other@example.org", null, Role.CONTRIBUTOR)).isNotEqualTo(id);
  }

  @Test
  void doNotTakeOverAnAccountByItsAddress() {
    People.Person person = people.person(Role.ADMINISTRATOR);
    assertRefused("account.provider.taken", "s2", person.email(), Role.CONTRIBUTOR);
  }

  @Test
  void needARoleAndAnAddress() {
    assertRefused("account.provider.role", "s3", "s3@example.org", null);
    assertRefused("account.provider.email", "s3", null, Role.CONTRIBUTOR);
  }

  @Test
  void stayOutWhenDisabledHere() {
    long id = accounts.admit(ISSUER, "s4", "s4@example.org", null, Role.CONTRIBUTOR);
    administration.disable(id, people.person(Role.ADMINISTRATOR).editor(Role.ADMINISTRATOR));
    assertRefused("account.provider.disabled", "s4", "s4@example.org", Role.CONTRIBUTOR);
  }

  private void assertRefused(String key, String subject, @Nullable String email, @Nullable Role role) {
    assertThatExceptionOfType(NotAccepted.class).isThrownBy(() -> accounts.admit(ISSUER, subject, email, "Sun Li", role))
        .extracting(NotAccepted::key).isEqualTo(key);
  }
}
