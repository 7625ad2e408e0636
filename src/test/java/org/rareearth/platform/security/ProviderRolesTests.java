package org.rareearth.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Role;

/** What the claims of a provider mean here. */
class ProviderRolesTests {

  @Test
  void areTheHighestThatTheClaimNames() {
    ProviderRoles roles = new ProviderRoles("roles", Map.of(), false);
    assertThat(roles.role(Map.of("roles", List.of("contributor", "reviewer", "gardener")))).hasValue(Role.REVIEWER);
    assertThat(roles.role(Map.of("roles", "administrator contributor"))).hasValue(Role.ADMINISTRATOR);
    assertThat(roles.role(Map.of("roles", List.of("gardener")))).isEmpty();
    assertThat(roles.role(Map.of())).isEmpty();
  }

  @Test
  void mayHaveOtherNamesAndLieInsideAnotherClaim() {
    ProviderRoles roles = new ProviderRoles("realm_access.roles", Map.of(Role.REVIEWER, "ret-review"), false);
    assertThat(roles.role(Map.of("realm_access", Map.of("roles", List.of("ret-review"))))).hasValue(Role.REVIEWER);
    assertThat(roles.role(Map.of("realm_access", Map.of("roles", List.of("reviewer"))))).isEmpty();
    assertThat(roles.role(Map.of("realm_access", "no object"))).isEmpty();
  }

  @Test
  void bringASecondFactorOnlyWhenTheTokenOrTheSettingSaysSo() {
    assertThat(new ProviderRoles("roles", Map.of(), false).hasSecondFactor(Map.of())).isFalse();
    assertThat(new ProviderRoles("roles", Map.of(), false).hasSecondFactor(Map.of("amr", List.of("pwd", "mfa")))).isTrue();
    assertThat(new ProviderRoles("roles", Map.of(), true).hasSecondFactor(Map.of())).isTrue();
  }
}
