package org.rareearth.site.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what passes through, so that nothing is written twice to be described; leaves what is below it open. */
final class Measuring extends FilterOutputStream {

  private final MessageDigest digest;
  private long bytes;

  Measuring(OutputStream below) {
    super(below);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    digest.update((byte) one);
    bytes++;
  }

  @Override
  public void write(byte[] some, int offset, int length) throws IOException {
    out.write(some, offset, length);
    digest.update(some, offset, length);
    bytes += length;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  long bytes() {
    return bytes;
  }

  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
