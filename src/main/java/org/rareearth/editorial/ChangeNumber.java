package org.rareearth.editorial;

import java.io.Serial;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.ResultSet;
import java.sql.Statement;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

/** Numbers changes in the order in which they are committed, which a sequence shared by several writers does not. */
@IdGeneratorType(ChangeNumber.Generator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface ChangeNumber {

  /** Asks the database, which lets one change after another through. */
  final class Generator implements IdentifierGenerator {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public Object generate(SharedSessionContractImplementor session, Object change) {
      return session.doReturningWork(connection -> {
        try (Statement statement = connection.createStatement(); ResultSet next = statement.executeQuery("select next_change()")) {
          next.next();
          return next.getLong(1);
        }
      });
    }
  }
}
