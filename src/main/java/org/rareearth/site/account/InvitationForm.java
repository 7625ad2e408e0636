package org.rareearth.site.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Role;

/** Whom an administrator wants to have on board. */
public record InvitationForm(
    @NotBlank(message = "{account.name.missing}") @Size(max = 100, message = "{account.name.long}") @Nullable String name,
    @NotBlank(message = "{account.email.missing}") @Size(max = 254, message = "{account.email.long}")
    @Pattern(regexp = EMAIL, message = "{account.email.wrong}") @Nullable String email,
    @NotNull(message = "{account.role.missing}") @Nullable Role role) {

  static final String EMAIL = "\\s*|\\s*[^\\s@]+@[^\\s@]+\\s*";

  static InvitationForm empty() {
    return new InvitationForm(null, null, Role.CONTRIBUTOR);
  }
}
