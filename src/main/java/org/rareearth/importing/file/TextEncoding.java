package org.rareearth.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rareearth.importing.BadFile;

/**
 * The encoding of a text file: told by its mark, else by its zero bytes, else the first of UTF-8 and GB18030 in which every byte of the
 * file has a meaning. A file is never decoded with replacements, which would put wrong letters into names.
 *
 * @param mark how many bytes the mark takes
 */
public record TextEncoding(Charset charset, int mark) {

  private static final int SAMPLE = 4096;
  private static final Charset GB18030 = Charset.forName("GB18030");

  static TextEncoding of(Path file) throws IOException {
    byte[] start = start(file);
    TextEncoding marked = marked(start);
    TextEncoding found = marked != null ? marked : byZeros(start);
    if (found != null) {
      require(file, found);
      return found;
    }
    TextEncoding utf8 = new TextEncoding(StandardCharsets.UTF_8, 0);
    long offset = firstFault(file, utf8);
    if (offset < 0) {
      return utf8;
    }
    TextEncoding chinese = new TextEncoding(GB18030, 0);
    if (firstFault(file, chinese) >= 0) {
      throw BadFile.because("encoding", offset);
    }
    return chinese;
  }

  CharsetDecoder decoder() {
    return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SAMPLE);
    }
  }

  private static @Nullable TextEncoding marked(byte[] start) {
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(start, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    return startsWith(start, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
  }

  /** UTF-16 has a zero beside every Latin letter and separator, on the same side; few other letters have one. */
  private static @Nullable TextEncoding byZeros(byte[] start) {
    int[] zeros = new int[2];
    for (int i = 0; i < start.length; i++) {
      if (start[i] == 0) {
        zeros[i & 1]++;
      }
    }
    if (zeros[0] + zeros[1] < Math.max(2, start.length / 8)) {
      return null;
    }
    if (zeros[0] * 8 < zeros[1]) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0);
    }
    return zeros[1] * 8 < zeros[0] ? new TextEncoding(StandardCharsets.UTF_16BE, 0) : null;
  }

  private static void require(Path file, TextEncoding encoding) throws IOException {
    long offset = firstFault(file, encoding);
    if (offset >= 0) {
      throw BadFile.because("encoding.stated", encoding.charset().name(), offset);
    }
  }

  /** Offset of the first byte that has no meaning; -1 if all have one. */
  private static long firstFault(Path file, TextEncoding encoding) throws IOException {
    CharsetDecoder decoder = encoding.decoder();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(encoding.mark());
      long read = encoding.mark();
      for (boolean ended = false; !ended;) {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.limit(bytes.position() + Math.max(0, count)).rewind();
        CoderResult result = decoder.decode(bytes, chars, ended);
        requireNoNul(chars, read, encoding);
        if (result.isError()) {
          return read + bytes.position();
        }
        read += bytes.position();
        bytes.compact();
      }
      return -1;
    }
  }

  private static void requireNoNul(CharBuffer chars, long offset, TextEncoding encoding) {
    char[] text = chars.array();
    for (int i = 0, end = chars.position(); i < end; i++) {
      if (text[i] == 0) {
        String before = new String(text, 0, i);
        throw BadFile.because("nul", offset + before.getBytes(encoding.charset()).length);
      }
    }
    chars.clear();
  }

  private static boolean startsWith(byte[] start, int... mark) {
    byte[] bytes = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      bytes[i] = (byte) mark[i];
    }
    return start.length >= mark.length && Arrays.equals(start, 0, mark.length, bytes, 0, mark.length);
  }
}
