package org.rareearth.kernel;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Makes the database's {@code partial_day} known to HQL, so that queries sort partial dates as pages do. */
public class PartialDateFunctions implements FunctionContributor {

  @Override
  public void contributeFunctions(FunctionContributions functions) {
    functions.getFunctionRegistry().registerPattern("partial_day", "partial_day(?1)",
        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.LOCAL_DATE));
  }
}
