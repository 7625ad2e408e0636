package org.rareearth.testing;

import java.util.Locale;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Makes the account that {@link WithEditor} and {@code signedIn} speak of, and the authentication that the session would grant. */
public final class SignedInEditor implements WithSecurityContextFactory<WithEditor> {

  private final JdbcClient database;

  public SignedInEditor(JdbcClient database) {
    this.database = database;
  }

  @Override
  public SecurityContext createSecurityContext(WithEditor annotation) {
    Editor editor = annotation.id() == 0 ? account(database, name(annotation), annotation.role()) : account(annotation.id());
    return new SecurityContextImpl(authentication(editor));
  }

  private static String name(WithEditor annotation) {
    return annotation.name().isEmpty() ? "A " + annotation.role().name().toLowerCase(Locale.ROOT) : annotation.name();
  }

  /** For requests of several people in one test: {@code .with(authentication(SignedInEditor.authentication(editor)))}. */
  public static TestingAuthenticationToken authentication(Editor editor) {
    return new TestingAuthenticationToken(editor, "", editor.role().included().stream().map(role -> "ROLE_" + role).toArray(String[]::new));
  }

  /** The account of that name and role, made if it is not there. */
  public static Editor account(JdbcClient database, String name, Role role) {
    String email = Integer.toHexString(name.hashCode()) + "-" + role.name().toLowerCase(Locale.ROOT) + "@tests.invalid";
    database.sql("""
        insert into account (id, version, email, name, role, enabled, created_at)
        values (nextval('account_seq'), 0, ?, ?, ?, true, now()) on conflict (email) do nothing""")
        .params(email, name, role.name()).update();
    return editor(database.sql("select id, name, role from account where email = ?").param(email));
  }

  private Editor account(long id) {
    return editor(database.sql("select id, name, role from account where id = ?").param(id));
  }

  private static Editor editor(JdbcClient.StatementSpec query) {
    return query.query((row, _) -> new Editor(row.getLong("id"), row.getString("name"), Role.valueOf(row.getString("role")))).single();
  }
}
