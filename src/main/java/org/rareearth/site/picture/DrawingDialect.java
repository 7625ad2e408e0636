package org.rareearth.site.picture;

import java.util.Set;
import org.rareearth.drawing.Plate;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** Lets templates draw: {@code <svg draw:wide="${exhibit}">} and {@code draw:narrow}, for a column of a page and for a telephone. */
@Component
final class DrawingDialect extends AbstractProcessorDialect {

  DrawingDialect() {
    super("Drawings", "draw", 1000);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new DrawingAttribute(prefix, "wide", Plate.WIDE), new DrawingAttribute(prefix, "narrow", Plate.NARROW));
  }
}
