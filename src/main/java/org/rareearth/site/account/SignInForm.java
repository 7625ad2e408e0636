package org.rareearth.site.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who somebody says to be. */
public record SignInForm(
    @NotBlank(message = "{account.email.missing}") @Size(max = 254, message = "{account.email.long}") @Nullable String email,
    @NotEmpty(message = "{account.password.missing}") @Nullable String password) {

  /** The password would be kept where records are printed. */
  @Override
  public String toString() {
    return "SignInForm[" + email + "]";
  }
}
