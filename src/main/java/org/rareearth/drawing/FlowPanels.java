package org.rareearth.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who passes what to whom, a panel for each thing that is passed, so that no two units share a scale. A flow of a known size is as broad as
 * it is large within its panel; one of unknown size is a line of one width with a question mark, and so claims nothing.
 *
 * @param styles how firm a flow is: a line of its own, also without colour
 * @param known words for the broad lines
 * @param unknown words for the thin ones
 */
public record FlowPanels(List<Panel> panels, List<Style> styles, String known, String unknown) implements Drawing {

  private static final double BROADEST = 26;
  private static final double SLOT = 9;
  private static final double BAR = 5;
  private static final double BETWEEN = 9;

  /** One thing that is passed on: from the nodes on the left to those on the right. */
  public record Panel(String title, List<Node> left, List<Node> right, List<Flow> flows) {}

  /** Who gives or takes; the note says how much. */
  public record Node(String label, String note, @Nullable String path) {}

  /**
   * What goes from one to another.
   *
   * @param volume in the panel's unit; null where nobody has published one in it
   * @param said the volume in words, empty where there is none
   */
  public record Flow(int from, int to, int style, @Nullable Double volume, String said, String words, String path) {}

  /** A kind of line; the dash pattern is that of SVG, null for a line without gaps. */
  public record Style(String label, Ink ink, @Nullable String dash) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double y = legend(canvas, top);
    for (Panel panel : panels) {
      y = panel(canvas, panel, y + 14);
    }
    return y;
  }

  private double legend(Canvas canvas, double top) {
    double x = 0;
    double y = top + 10;
    for (Style style : styles) {
      double width = 34 + canvas.measure(style.label, Canvas.SMALL);
      if (x > 0 && x + width > canvas.width()) {
        x = 0;
        y += 20;
      }
      canvas.add(dashed(canvas.line(x, y - 4, x + 26, y - 4, style.ink), style).with("stroke-width", 2));
      canvas.add(canvas.text(x + 34, y, style.label, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      x += width + 16;
    }
    y = canvas.paragraph(0, y + 20, known, Ink.SOFT, Canvas.SMALL, canvas.width(), false);
    return canvas.paragraph(0, y + 2, unknown, Ink.SOFT, Canvas.SMALL, canvas.width(), false) - 8;
  }

  private double panel(Canvas canvas, Panel panel, double top) {
    double y = canvas.paragraph(0, top + 12, panel.title, Ink.TEXT, Canvas.SIZE, canvas.width(), true);
    canvas.add(canvas.line(0, y - 12, canvas.width(), y - 12, Ink.RULE));
    double most = panel.flows.stream().mapToDouble(flow -> flow.volume == null ? 0 : flow.volume).max().orElse(0);
    double margin = Math.round(canvas.width() * (canvas.isNarrow() ? 0.34 : 0.3));
    double[] left = column(canvas, panel.left, heights(panel, true, most), 0, margin - 10, y);
    double[] right = column(canvas, panel.right, heights(panel, false, most), canvas.width() - margin + 10, margin - 10, y);
    double x = canvas.width() - margin - BAR;
    double[] from = left.clone();
    double[] to = right.clone();
    for (Flow flow : panel.flows) {
      double slot = slot(flow, most);
      canvas.add(flow(canvas, flow, margin + BAR, from[flow.from] + slot / 2, x, to[flow.to] + slot / 2, slot));
      from[flow.from] += slot;
      to[flow.to] += slot;
    }
    for (int i = 0; i < panel.left.size(); i++) {
      canvas.add(canvas.rect(margin, left[i], BAR, from[i] - left[i], Ink.TEXT));
    }
    for (int i = 0; i < panel.right.size(); i++) {
      canvas.add(canvas.rect(x, right[i], BAR, to[i] - right[i], Ink.TEXT));
    }
    return Math.max(left[panel.left.size()], right[panel.right.size()]);
  }

  private static double slot(Flow flow, double most) {
    return flow.volume == null ? SLOT : Math.max(SLOT, flow.volume / most * BROADEST + 3);
  }

  private static double[] heights(Panel panel, boolean left, double most) {
    double[] heights = new double[left ? panel.left.size() : panel.right.size()];
    panel.flows.forEach(flow -> heights[left ? flow.from : flow.to] += slot(flow, most));
    return heights;
  }

  /** Writes the names and returns where each node's bar begins, and after the last where the column ends. */
  private static double[] column(Canvas canvas, List<Node> nodes, double[] heights, double x, double measure, double top) {
    double[] starts = new double[nodes.size() + 1];
    double y = top;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      double words = canvas.height(node.label, Canvas.SMALL, measure) + canvas.height(node.note, Canvas.SMALL, measure);
      starts[i] = y;
      double line = y + 10;
      for (String part : Typeface.wrap(node.label, Canvas.SMALL, measure)) {
        canvas.add(canvas.linked(node.path, node.label, List.of(canvas.text(x, line, part, Ink.TEXT, Canvas.SMALL, Canvas.Anchor.START))));
        line += 16;
      }
      canvas.paragraph(x, line, node.note, Ink.SOFT, Canvas.SMALL, measure, false);
      y += Math.max(heights[i], words) + BETWEEN;
    }
    starts[nodes.size()] = y;
    return starts;
  }

  private Svg flow(Canvas canvas, Flow flow, double x0, double y0, double x1, double y1, double slot) {
    Style style = styles.get(flow.style);
    double middle = (x0 + x1) / 2;
    String way = "M" + at(x0, y0) + "C" + at(middle, y0) + " " + at(middle, y1) + " " + at(x1, y1);
    Svg line = dashed(canvas.palette().line(Svg.of("path").with("d", way).with("fill", "none").with("stroke-width", 1.7), style.ink), style);
    List<Svg> marks = flow.volume == null ? List.of(line, canvas.rect(x0 + 8, y0 - 4, 7, 8, Ink.PAPER),
        canvas.text(x0 + 11.5, y0 + 3.2, "?", Ink.TEXT, 9, Canvas.Anchor.MIDDLE))
        : List.of(canvas.palette().line(Svg.of("path").with("d", way).with("fill", "none").with("stroke-width", slot - 3)
            .with("stroke-opacity", 0.28), style.ink), line);
    return canvas.linked(flow.path, flow.words, marks);
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }

  private static Svg dashed(Svg line, Style style) {
    return line.with("stroke-dasharray", style.dash);
  }
}
