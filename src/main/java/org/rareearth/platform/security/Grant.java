package org.rareearth.platform.security;

import java.util.List;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What a session grants for one request. As long as something is owed its principal is an {@link Arrival}, so that no code takes somebody
 * for an editor who has shown half of what it takes to be one.
 */
final class Grant extends AbstractAuthenticationToken {

  static final String ROLE = "ROLE_";
  static final String OWES_CODE = "OWES_CODE";
  static final String OWES_ENROLMENT = "OWES_ENROLMENT";

  private final transient Object principal;

  /** Somebody whose password was right and who still owes the second factor. */
  record Arrival(Editor editor) {}

  private Grant(Object principal, List<? extends GrantedAuthority> authorities) {
    super(authorities);
    this.principal = principal;
    setAuthenticated(true);
  }

  static Grant of(Editor editor) {
    return new Grant(editor, editor.role().included().stream().map(Role::name).map(ROLE::concat).map(SimpleGrantedAuthority::new).toList());
  }

  static Grant owing(Editor editor, String debt) {
    return new Grant(new Arrival(editor), List.of(new SimpleGrantedAuthority(debt)));
  }

  @Override
  public Object getPrincipal() {
    return principal;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
