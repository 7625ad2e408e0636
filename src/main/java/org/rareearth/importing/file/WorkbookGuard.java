package org.rareearth.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.rareearth.importing.BadFile;
import org.rareearth.importing.FileLimits;

/**
 * Unpacks a workbook once to nowhere and counts, before anything of it is held in memory: what an archive says of its own sizes is not
 * to be believed. POI counts a second time, with limits lowered likewise.
 */
final class WorkbookGuard {

  static {
    ZipSecureFile.setMaxFileCount(FileLimits.PARTS);
    ZipSecureFile.setMaxEntrySize(FileLimits.UNPACKED);
    ZipSecureFile.setMinInflateRatio(1.0 / FileLimits.GROWTH);
  }

  private WorkbookGuard() {}

  static void check(Path path, String name) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > FileLimits.PARTS) {
        throw BadFile.because("bomb");
      }
      boolean workbook = false;
      long left = FileLimits.UNPACKED;
      for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements();) {
        ZipEntry part = parts.nextElement();
        workbook |= part.getName().equals("[Content_Types].xml");
        left -= unpacked(zip, part, Math.min(left, limit(part)));
      }
      if (!workbook) {
        throw BadFile.because("noworkbook", name);
      }
    } catch (ZipException e) {
      throw BadFile.because("damaged");
    }
  }

  private static long limit(ZipEntry part) {
    String name = part.getName().toLowerCase(Locale.ROOT);
    if (name.startsWith("xl/worksheets/") || name.startsWith("xl/media/")) {
      return FileLimits.UNPACKED;
    }
    return name.endsWith("sharedstrings.xml") ? FileLimits.SHARED_STRINGS : FileLimits.OTHER_PART;
  }

  private static long unpacked(ZipFile zip, ZipEntry part, long limit) throws IOException {
    long most = Math.min(limit, Math.max(FileLimits.GROWTH_FROM, part.getCompressedSize() * FileLimits.GROWTH));
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (total == 0 && new String(buffer, 0, Math.min(count, 1024), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
          throw BadFile.because("doctype");
        }
        total += count;
        if (total > most) {
          throw BadFile.because("bomb");
        }
      }
    }
    return total;
  }
}
