package org.rareearth.importing;

/** How much one file may hold; the page states the first three. */
public final class FileLimits {

  public static final long BYTES = 100L << 20;
  public static final int ROWS = 1_000_000;
  public static final int COLUMNS = 200;
  public static final int CELL = 32_000;

  /** What a workbook may be when unpacked: its sheets are streamed, the other parts are held in memory. */
  public static final long UNPACKED = 1L << 30;
  public static final long SHARED_STRINGS = 64L << 20;
  public static final long OTHER_PART = 4L << 20;
  public static final int PARTS = 200;
  /** A part may grow by this factor when unpacked; POI's own limit is the same, a bomb's is a thousand and more. */
  public static final long GROWTH = 100;
  public static final long GROWTH_FROM = 1L << 20;

  private FileLimits() {}
}
