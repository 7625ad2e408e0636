package org.rareearth.importing.file;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a CSV file with a line of its own behind the last one: the parser takes a quote that never closes for one that closes at
 * the end, and only a line that went missing tells the two apart.
 */
final class CsvText extends Reader {

  /** A line that no text holds: these are no characters. */
  static final String END = "\uFFFF\uFFFE\uFFFF";

  private static final int HEADER = 1 << 16;

  private final Counting bytes;
  private final Reader text;
  private final long size;
  private String rest = "\n" + END;
  private boolean newline;
  private boolean ended;

  CsvText(Path file, TextEncoding encoding) throws IOException {
    size = Math.max(1, Files.size(file));
    bytes = new Counting(Files.newInputStream(file));
    bytes.skipNBytes(encoding.mark());
    text = new InputStreamReader(bytes, encoding.decoder());
  }

  /** The separator that the first line has most of, outside quotes. */
  static char delimiter(Path file, TextEncoding encoding) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(encoding.mark());
      Reader start = new BufferedReader(new InputStreamReader(in, encoding.decoder()));
      int[] counts = new int[3];
      boolean quoted = false;
      for (int read = 0, c = start.read(); c >= 0 && read < HEADER; read++, c = start.read()) {
        quoted ^= c == '"';
        if (!quoted && (c == '\n' || c == '\r') && read > 0) {
          break;
        }
        int which = quoted ? -1 : ",;\t".indexOf(c);
        if (which >= 0) {
          counts[which]++;
        }
      }
      return counts[2] > Math.max(counts[0], counts[1]) ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = text.read(buffer, offset, length);
    if (count > 0) {
      newline = false;
      for (int i = offset; i < offset + count && !newline; i++) {
        newline = buffer[i] == '\n' || buffer[i] == '\r';
      }
      return count;
    }
    ended = true;
    if (rest.isEmpty()) {
      return -1;
    }
    int taken = Math.min(length, rest.length());
    rest.getChars(0, taken, buffer, offset);
    rest = rest.substring(taken);
    return taken;
  }

  /** Whether what was read last spans lines: then a cell without end is one whose quote was not closed. */
  boolean spansLines() {
    return newline;
  }

  boolean ended() {
    return ended;
  }

  double share() {
    return (double) bytes.count / size;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /** Counts what was read. */
  private static final class Counting extends FilterInputStream {

    private long count;

    private Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
