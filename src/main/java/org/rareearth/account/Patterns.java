package org.rareearth.account;

import java.util.List;

/** Long passwords that are short in truth: one piece again and again, or a walk along the alphabet or the keyboard. */
final class Patterns {

  private static final int LEAST_KINDS = 5;
  private static final int LEAST_TURNS = 6;
  private static final List<String> WALKS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "qazwsxedcrfvtgbyhnujmikolp",
      "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
      "1q2w3e4r5t6y7u8i9o0p", "qwertzuiop", "azertyuiop", "!@#$%^&*()", "一二三四五六七八九十");

  private Patterns() {}

  static boolean isRepetitive(String folded) {
    int[] points = folded.codePoints().toArray();
    return folded.codePoints().distinct().count() < LEAST_KINDS || isRepeated(points) || turns(points) < LEAST_TURNS;
  }

  /** A piece of at most half the length fills the whole, the last time perhaps in part. */
  private static boolean isRepeated(int[] points) {
    for (int piece = 1; piece <= points.length / 2; piece++) {
      int at = piece;
      while (at < points.length && points[at] == points[at - piece]) {
        at++;
      }
      if (at == points.length && piece < PasswordRules.SHORTEST) {
        return true;
      }
    }
    return false;
  }

  /** How often the text does not simply go on, with the same character or with a neighbour in the alphabet, the digits or the keyboard. */
  private static int turns(int[] points) {
    int turns = 1;
    for (int i = 1; i < points.length; i++) {
      if (Math.abs(points[i] - points[i - 1]) > 1 && !areNeighbours(points[i - 1], points[i])) {
        turns++;
      }
    }
    return turns;
  }

  private static boolean areNeighbours(int one, int other) {
    String pair = new String(new int[] {one, other}, 0, 2);
    String back = new String(new int[] {other, one}, 0, 2);
    return WALKS.stream().anyMatch(walk -> walk.contains(pair) || walk.contains(back));
  }
}
