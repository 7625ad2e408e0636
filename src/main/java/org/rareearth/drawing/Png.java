package org.rareearth.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Turns a picture's file into dots, for programs that take no SVG: two for each unit, so that it is sharp in print and on good screens. */
public final class Png {

  public static final int DOTS = 2;

  private Png() {}

  /** The file's bytes. */
  public static byte[] of(Svg picture) {
    SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(picture.toString().getBytes(StandardCharsets.UTF_8)), null,
        LoaderContext.createDefault());
    if (document == null) {
      throw new IllegalStateException("The picture could not be read back");
    }
    FloatSize size = document.size();
    BufferedImage image = new BufferedImage((int) Math.ceil(size.width * DOTS), (int) Math.ceil(size.height * DOTS),
        BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(DOTS, DOTS);
      document.render(null, graphics);
    } finally {
      graphics.dispose();
    }
    return bytes(image);
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
