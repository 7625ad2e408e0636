package org.rareearth.site.account;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the outline that an SVG path draws.
 *
 * @param size of the drawing with its quiet zone, in modules
 */
public record QrDrawing(int size, String path) {

  private static final int QUIET = 4;

  static QrDrawing of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrDrawing(code.size + 2 * QUIET, path.toString());
  }
}
