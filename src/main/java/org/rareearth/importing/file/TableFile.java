package org.rareearth.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.importing.BadFile;
import org.rareearth.importing.FileLimits;

/**
 * An uploaded file whose format is known: by what its first bytes are, never by its name alone.
 *
 * @param name as uploaded
 * @param encoding null for a workbook
 */
public record TableFile(Path path, String name, long size, @Nullable TextEncoding encoding) {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /**
   * Looks the file over once.
   *
   * @throws BadFile when it is none that can be read
   */
  public static TableFile of(Path path, String name) throws IOException {
    long size = Files.size(path);
    if (size == 0) {
      throw BadFile.because("empty");
    }
    if (size > FileLimits.BYTES) {
      throw BadFile.because("size", FileLimits.BYTES >> 20);
    }
    byte[] start = start(path);
    boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    if (startsWith(start, OLE)) {
      throw BadFile.because(holds(path, ENCRYPTED) ? "protected" : "xls");
    }
    if (startsWith(start, ZIP)) {
      if (!workbook) {
        throw BadFile.because("zip", name);
      }
      WorkbookGuard.check(path, name);
      return new TableFile(path, name, size, null);
    }
    if (workbook) {
      throw BadFile.because("noworkbook", name);
    }
    return new TableFile(path, name, size, TextEncoding.of(path));
  }

  /** Opens it at its header. */
  public Rows open() throws IOException {
    return encoding == null ? XlsxRows.open(path) : new CsvRows(path, encoding);
  }

  private static byte[] start(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(8);
    }
  }

  private static boolean startsWith(byte[] start, byte[] signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= start.length || start[i] != signature[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the file holds the bytes, which have no repetition at their start. */
  private static boolean holds(Path path, byte[] wanted) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[1 << 16];
      int matched = 0;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          matched = buffer[i] == wanted[matched] ? matched + 1 : buffer[i] == wanted[0] ? 1 : 0;
          if (matched == wanted.length) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
