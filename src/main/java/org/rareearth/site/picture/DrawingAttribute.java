package org.rareearth.site.picture;

import java.util.List;
import java.util.Map;
import org.rareearth.drawing.Plate;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** Puts a drawing in place of the element. It takes an {@link Exhibit} and nothing else, whose markup escapes all that it holds. */
final class DrawingAttribute extends AbstractAttributeTagProcessor {

  private static final int PRECEDENCE = 1000;

  private final String variant;
  private final int width;

  DrawingAttribute(String prefix, String variant, int width) {
    super(TemplateMode.HTML, prefix, null, false, variant, true, PRECEDENCE, true);
    this.variant = variant;
    this.width = width;
  }

  @Override
  protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
      IElementTagStructureHandler structure) {
    Object found = StandardExpressions.getExpressionParser(context.getConfiguration()).parseExpression(context, value).execute(context);
    if (!(found instanceof Exhibit exhibit)) {
      throw new IllegalArgumentException("Only an exhibit can be drawn: " + value);
    }
    structure.replaceWith(plate(exhibit).onPage(width, Plate.id(exhibit.key(), variant),
        path -> context.buildLink(path, Map.of())).toString(), false);
  }

  private static Plate plate(Exhibit exhibit) {
    return new Plate(exhibit.title(), exhibit.measure(), exhibit.description(), exhibit.drawing(), List.of());
  }
}
