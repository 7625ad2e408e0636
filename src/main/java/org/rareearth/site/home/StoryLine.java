package org.rareearth.site.home;

import java.util.List;
import org.rareearth.evidence.Citation;

/**
 * One line of the founding articles' story.
 *
 * @param key message with the line; its numbers are {@code values}, so that the line and the recorded facts cannot drift apart
 * @param values the articles' numbers, as recorded
 * @param href the page where the line is gone into
 */
public record StoryLine(String key, List<Object> values, String href, List<Citation> sources) {

  public List<String> sourceSlugs() {
    return sources.stream().map(Citation::slug).toList();
  }
}
