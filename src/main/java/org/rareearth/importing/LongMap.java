package org.rareearth.importing;

/** Numbers by number in two arrays: a tenth of what a map of objects takes. */
final class LongMap {

  private long[] keys = new long[64];
  private long[] values = new long[64];
  private int size;
  private boolean zero;
  private long ofZero;

  int size() {
    return size;
  }

  boolean contains(long key) {
    return key == 0 ? zero : keys[place(key)] == key;
  }

  /** The number put under the key, which is there. */
  long get(long key) {
    return key == 0 ? ofZero : values[place(key)];
  }

  void put(long key, long value) {
    if (key == 0) {
      size += zero ? 0 : 1;
      zero = true;
      ofZero = value;
      return;
    }
    if (2 * size >= keys.length) {
      grow();
    }
    int place = place(key);
    size += keys[place] == key ? 0 : 1;
    keys[place] = key;
    values[place] = value;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed >>> 32) & mask;
    while (keys[place] != 0 && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new long[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
