package org.rareearth.site.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody with a link tells about himself; the address only where nobody knows it yet. */
public record WelcomeForm(
    @NotBlank(message = "{account.name.missing}") @Size(max = 100, message = "{account.name.long}") @Nullable String name,
    @Nullable String email,
    @NotEmpty(message = "{account.password.missing}") @Nullable String password) {

  @Override
  public String toString() {
    return "WelcomeForm[" + name + "]";
  }
}
