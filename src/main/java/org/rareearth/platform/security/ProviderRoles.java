package org.rareearth.platform.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a provider's claim means here.
 *
 * @param roleClaim name of the claim, with dots for one inside another, such as {@code realm_access.roles}
 * @param roles the claim's value for each role
 * @param secondFactorAtProvider whether the provider asks for the second factor, so that none is asked for here; a token whose {@code amr}
 *     says that it did is believed in any case
 */
@ConfigurationProperties("tracker.oidc")
record ProviderRoles(@DefaultValue("roles") String roleClaim, @DefaultValue Map<Role, String> roles,
    @DefaultValue("false") boolean secondFactorAtProvider) {

  private static final Set<String> STRONG = Set.of("mfa", "otp", "hwk", "fido");

  /** The highest role that the claim names; empty for people who have nothing to do here. */
  Optional<Role> role(Map<String, Object> claims) {
    Collection<String> held = values(claims, roleClaim);
    return Arrays.stream(Role.values())
        .filter(role -> held.contains(roles.getOrDefault(role, role.name().toLowerCase(Locale.ROOT))))
        .reduce((_, higher) -> higher);
  }

  boolean hasSecondFactor(Map<String, Object> claims) {
    return secondFactorAtProvider || values(claims, "amr").stream().anyMatch(STRONG::contains);
  }

  private static Collection<String> values(Map<String, Object> claims, String path) {
    @Nullable Object value = claims.get(path);
    if (value == null && path.contains(".")) {
      String first = path.substring(0, path.indexOf('.'));
      return claims.get(first) instanceof Map<?, ?> inner
          ? values(inner.entrySet().stream().collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue)),
              path.substring(first.length() + 1)) : List.of();
    }
    return value instanceof Collection<?> many ? many.stream().map(String::valueOf).toList()
        : value == null ? List.of() : List.of(value.toString().split("[\\s,]+"));
  }
}
