package org.rareearth.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** Chinese names as they are spoken, without tones: readers type baotou, bao tou or xitu. */
final class Pinyin {

  private static final int LONGEST = 24;

  private Pinyin() {}

  /** What is spoken from each sign of a run on, in one word, so that the beginning of any part of the name finds it. */
  static Set<String> of(String text) {
    Set<String> spoken = new LinkedHashSet<>();
    for (String run : Words.runs(Words.fold(text))) {
      if (Words.isHan(run)) {
        List<String> syllables = syllables(run);
        for (int i = 0; i < syllables.size(); i++) {
          String rest = String.join("", syllables.subList(i, syllables.size()));
          spoken.add(rest.substring(0, Math.min(LONGEST, rest.length())));
        }
      }
    }
    spoken.remove("");
    return spoken;
  }

  /** A name that is all Chinese, as it is spoken. */
  static Stream<String> whole(String name) {
    return name.matches("\\p{IsHan}+") ? of(name).stream().limit(1) : Stream.empty();
  }

  private static List<String> syllables(String run) {
    HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
    format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
    format.setVCharType(HanyuPinyinVCharType.WITH_V);
    try {
      // Knows that some signs are spoken otherwise in some words.
      List<String> syllables = new ArrayList<>(List.of(PinyinHelper.toHanYuPinyinString(run, format, " ", false).strip().split("\\s+")));
      syllables.remove("");
      return syllables;
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException(e);
    }
  }
}
