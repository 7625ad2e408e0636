package org.rareearth.platform.security;

import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.util.function.SingletonSupplier;

/** Looks into the session only when somebody asks who is there, and only once. */
final class Lazily implements DeferredSecurityContext {

  private final Supplier<SecurityContext> context;

  Lazily(Supplier<SecurityContext> context) {
    this.context = SingletonSupplier.of(context);
  }

  @Override
  public SecurityContext get() {
    return context.get();
  }

  @Override
  public boolean isGenerated() {
    return get().getAuthentication() == null;
  }
}
