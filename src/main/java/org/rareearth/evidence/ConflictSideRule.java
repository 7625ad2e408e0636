package org.rareearth.evidence;

import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.springframework.stereotype.Component;

/** Keeps the name of a side free of the sign that parts a side's key, or the side could never be found again. */
@Component
class ConflictSideRule implements Rule {

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == ConflictSide.class;
  }

  @Override
  public Check open() {
    return (candidate, findings) -> {
      if (candidate.cell("side").indexOf('/') >= 0) {
        findings.refuse("side", "check.side.slash", candidate.cell("side"));
      }
    };
  }
}
