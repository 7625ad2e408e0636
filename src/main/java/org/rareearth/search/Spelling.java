package org.rareearth.search;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a misspelt word may have meant among the words of the index: by trigrams in the database, then by the letters that differ. */
@Component
class Spelling {

  private static final int SHORTEST = 4;
  private static final int LONG = 6;
  private static final int MOST = 3;

  private final JdbcClient database;

  Spelling(JdbcClient database) {
    this.database = database;
  }

  /** The same query with each unknown word replaced by those that are nearest to it; the same one when there are none. */
  Query corrected(Query query) {
    return query.with(query.terms().stream().map(term -> corrected(term.getFirst())).toList());
  }

  private List<String> corrected(String word) {
    if (word.length() < SHORTEST || !word.chars().allMatch(sign -> sign >= 'a' && sign <= 'z') || isKnown(word)) {
      return List.of(word);
    }
    int allowed = word.length() < LONG ? 1 : 2;
    database.sql("set local pg_trgm.similarity_threshold = 0.2").update();
    List<String> near = database.sql("select word from search_word where word % :word order by similarity(word, :word) desc, word limit 40")
        .param("word", word).query(String.class).list();
    int best = near.stream().mapToInt(other -> distance(word, other)).min().orElse(allowed + 1);
    return best > allowed ? List.of(word) : near.stream().filter(other -> distance(word, other) == best)
        .sorted(Comparator.comparingInt(other -> Math.abs(other.length() - word.length()))).limit(MOST).toList();
  }

  private boolean isKnown(String word) {
    return database.sql("select exists (select from search_word where word like :start)").param("start", word + "%").query(Boolean.class)
        .single();
  }

  /** Letters left out, added, changed or swapped, to the word or to its beginning while it is still being typed. */
  static int distance(String typed, String word) {
    int whole = letters(typed, word);
    return word.length() <= typed.length() ? whole : Math.min(whole, letters(typed, word.substring(0, typed.length())));
  }

  private static int letters(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        steps[i][j] = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()];
  }
}
