package org.rareearth.site.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The second factor: six digits, or a recovery code. */
public record CodeForm(
    @NotBlank(message = "{account.code.missing}") @Size(max = 60, message = "{account.code.wrong}") @Nullable String code) {}
