package org.rareearth.site.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rareearth.editorial.History;
import org.rareearth.editorial.PastMoment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** When records took their present form here; for a moment of the past, the form that they had then. */
@Component
class RecordedOn {

  private final History history;

  RecordedOn(History history) {
    this.history = history;
  }

  /** The times of some records of one kind; those that no change names came with the first. */
  record Records(Map<String, Instant> changed, Instant first) {

    static final Records NONE = new Records(Map.of(), Instant.EPOCH);

    Instant of(String key) {
      return changed.getOrDefault(key, first);
    }
  }

  /** Asked once for all records of one kind in an answer. */
  Records of(String kind, Collection<String> keys) {
    return keys.isEmpty() ? Records.NONE : new Records(history.recordedOn(kind, List.copyOf(keys), upTo()), history.beginning());
  }

  private static long upTo() {
    RequestAttributes request = RequestContextHolder.currentRequestAttributes();
    return request.getAttribute(PastMoment.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof PastMoment moment
        ? moment.change() : Long.MAX_VALUE;
  }
}
