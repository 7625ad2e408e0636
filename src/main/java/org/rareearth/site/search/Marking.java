package org.rareearth.site.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rareearth.search.Words;

/** Marks in a text the words by which it was found: where a word begins with them, and Chinese wherever it stands. */
final class Marking {

  private static final int BEFORE = 40;
  private static final int LENGTH = 160;

  private final List<String> words;

  Marking(List<String> words) {
    this.words = words;
  }

  List<Part> parts(String text) {
    BitSet marked = marked(text);
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      boolean on = marked.get(from);
      int to = on ? marked.nextClearBit(from) : marked.nextSetBit(from) < 0 ? text.length() : marked.nextSetBit(from);
      parts.add(new Part(text.substring(from, to), on));
      from = to;
    }
    return parts;
  }

  boolean isIn(String text) {
    return !marked(text).isEmpty();
  }

  /** The text around the first marked word. */
  String around(String text) {
    int from = Math.max(0, marked(text).nextSetBit(0) - BEFORE);
    int to = Math.min(text.length(), from + LENGTH);
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && text.charAt(from) < 0x2e80) {
      from--;
    }
    while (to < text.length() && to > from && !Character.isWhitespace(text.charAt(to)) && text.charAt(to) < 0x2e80) {
      to--;
    }
    return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
  }

  private BitSet marked(String text) {
    String folded = Words.fold(text);
    BitSet marked = new BitSet(text.length());
    for (String word : words) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at == 0 || isHan(word) || !Character.isLetterOrDigit(folded.charAt(at - 1)) || isHan(folded.substring(at - 1, at))) {
          marked.set(at, at + word.length());
        }
      }
    }
    return marked;
  }

  static boolean isHan(String text) {
    return text.chars().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
  }
}
