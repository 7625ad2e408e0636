package org.rareearth.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. Not part of the public record, so not audited; what administrators do to it is in its journal. */
@Entity
@Table(name = "account")
class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  private String email;
  private String name;

  @Enumerated(EnumType.STRING)
  private Role role;

  private boolean enabled = true;
  private @Nullable String passwordHash;
  private @Nullable Instant passwordChangedAt;
  private @Nullable String codeSecret;
  private @Nullable Long codeLastStep;
  private @Nullable String issuer;
  private @Nullable String subject;
  private Instant createdAt;
  private @Nullable Instant lastSignInAt;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  Account(String email, String name, Role role, Instant createdAt) {
    this.email = canonical(email);
    this.name = name.strip();
    this.role = role;
    this.createdAt = createdAt;
  }

  /** People do not remember how they wrote their address. */
  static String canonical(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  long id() {
    return Objects.requireNonNull(id);
  }

  String email() {
    return email;
  }

  String name() {
    return name;
  }

  Role role() {
    return role;
  }

  boolean isEnabled() {
    return enabled;
  }

  @Nullable String passwordHash() {
    return passwordHash;
  }

  boolean hasSecondFactor() {
    return codeSecret != null;
  }

  @Nullable String codeSecret() {
    return codeSecret;
  }

  @Nullable Instant lastSignInAt() {
    return lastSignInAt;
  }

  /** By a password of its own, or at a provider; without either an invitation is still open. */
  boolean canSignIn() {
    return passwordHash != null || subject != null;
  }

  boolean isProviders() {
    return subject != null;
  }

  void choosePassword(String hash, Instant at) {
    this.passwordHash = hash;
    this.passwordChangedAt = at;
  }

  void rename(String newName) {
    this.name = newName.strip();
  }

  void becomes(Role newRole) {
    this.role = newRole;
  }

  void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  /** Its step is kept, so that the code that proved the secret opens nothing else. */
  void enrol(String secret, long step) {
    this.codeSecret = secret;
    this.codeLastStep = step;
  }

  void dropSecondFactor() {
    this.codeSecret = null;
    this.codeLastStep = null;
  }

  void signedIn(Instant at) {
    this.lastSignInAt = at;
  }

  void belongsTo(String providersIssuer, String providersSubject) {
    this.issuer = providersIssuer;
    this.subject = providersSubject;
  }

  Editor editor() {
    return new Editor(id(), name, role);
  }
}
