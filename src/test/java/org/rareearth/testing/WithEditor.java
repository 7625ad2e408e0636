package org.rareearth.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rareearth.account.Role;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * Signs somebody in for a MockMvc test. An account of that name is made where there is none, so that rows can refer to it; forms are sent
 * with {@code .with(csrf())}.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInEditor.class)
public @interface WithEditor {

  Role role() default Role.CONTRIBUTOR;

  String name() default "";

  /** Of an account that is there already; its name and role stand then. */
  long id() default 0;
}
