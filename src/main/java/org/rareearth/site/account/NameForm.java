package org.rareearth.site.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How somebody is called on proposals and in the history. */
public record NameForm(
    @NotBlank(message = "{account.name.missing}") @Size(max = 100, message = "{account.name.long}") @Nullable String name) {}
