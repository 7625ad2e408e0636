package org.rareearth.site.account;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** The old password and the new. */
public record PasswordForm(
    @NotEmpty(message = "{account.password.missing}") @Nullable String old,
    @NotEmpty(message = "{account.password.missing}") @Nullable String password) {

  @Override
  public String toString() {
    return "PasswordForm[]";
  }
}
