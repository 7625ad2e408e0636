package org.rareearth.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows in the binary form of PostgreSQL's COPY: nothing has to be escaped on this side and nothing parsed on the other. */
final class CopyRows {

  private static final byte[] START = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};

  private byte[] bytes;
  private int size;
  private int open;

  CopyRows(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  byte[] bytes() {
    return bytes;
  }

  void clear() {
    size = 0;
  }

  CopyRows start() {
    return raw(START);
  }

  void end() {
    shorts(-1);
  }

  void row(int fields) {
    shorts(fields);
  }

  void nothing() {
    ints(-1);
  }

  void integer(int value) {
    ints(4);
    ints(value);
  }

  void bigint(long value) {
    ints(8);
    ints((int) (value >> 32));
    ints((int) value);
  }

  void flag(boolean value) {
    ints(1);
    room(1);
    bytes[size++] = (byte) (value ? 1 : 0);
  }

  void ascii(byte[] value) {
    ints(value.length);
    raw(value);
  }

  void text(String value) {
    begin();
    utf8(value);
    close();
  }

  /** Starts a field whose length is known only when it is closed. */
  void begin() {
    open = size;
    ints(0);
  }

  void close() {
    int length = size - open - 4;
    bytes[open] = (byte) (length >>> 24);
    bytes[open + 1] = (byte) (length >>> 16);
    bytes[open + 2] = (byte) (length >>> 8);
    bytes[open + 3] = (byte) length;
  }

  void raw(byte value) {
    room(1);
    bytes[size++] = value;
  }

  CopyRows raw(byte[] value) {
    room(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
    return this;
  }

  void utf8(String text) {
    int length = text.length();
    room(3 * length);
    int i = 0;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        break;
      }
      bytes[size++] = (byte) c;
    }
    if (i < length) {
      raw(text.substring(i).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The text as the inside of a JSON string. */
  void json(String text) {
    int length = text.length();
    room(6 * length);
    byte[] out = bytes;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        at = wide(text, i, at);
        i += Character.isHighSurrogate(c) && i + 1 < length ? 1 : 0;
      } else if (c == '"' || c == '\\') {
        out[at++] = '\\';
        out[at++] = (byte) c;
      } else if (c < ' ') {
        at = control(c, at);
      } else {
        out[at++] = (byte) c;
      }
    }
    size = at;
  }

  private int wide(String text, int index, int at) {
    char c = text.charAt(index);
    if (c < 0x800) {
      bytes[at++] = (byte) (0xC0 | c >> 6);
    } else if (Character.isHighSurrogate(c) && index + 1 < text.length()) {
      int point = Character.toCodePoint(c, text.charAt(index + 1));
      bytes[at++] = (byte) (0xF0 | point >> 18);
      bytes[at++] = (byte) (0x80 | point >> 12 & 0x3F);
      bytes[at++] = (byte) (0x80 | point >> 6 & 0x3F);
      bytes[at++] = (byte) (0x80 | point & 0x3F);
      return at;
    } else {
      bytes[at++] = (byte) (0xE0 | c >> 12);
      bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    bytes[at++] = (byte) (0x80 | c & 0x3F);
    return at;
  }

  private int control(char c, int at) {
    bytes[at++] = '\\';
    if (c == '\n' || c == '\r' || c == '\t') {
      bytes[at++] = (byte) (c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
      return at;
    }
    for (byte digit : "u%04x".formatted((int) c).getBytes(StandardCharsets.US_ASCII)) {
      bytes[at++] = digit;
    }
    return at;
  }

  private void shorts(int value) {
    room(2);
    bytes[size++] = (byte) (value >>> 8);
    bytes[size++] = (byte) value;
  }

  private void ints(int value) {
    room(4);
    bytes[size++] = (byte) (value >>> 24);
    bytes[size++] = (byte) (value >>> 16);
    bytes[size++] = (byte) (value >>> 8);
    bytes[size++] = (byte) value;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
