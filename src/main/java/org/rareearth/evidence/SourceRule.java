package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.rareearth.kernel.AlikeNames;
import org.rareearth.kernel.PartialDate;
import org.springframework.stereotype.Component;

/** Keeps one document one source, because two would let one press report count as two witnesses, and its dates in the order of life. */
@Component
class SourceRule implements Rule {

  /** What is compared of a source. */
  record Known(String source, String title, String publisher, @Nullable String url) {}

  private final EntityManager entityManager;
  private final Clock clock;

  SourceRule(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == Source.class;
  }

  @Override
  public Check open() {
    String question = "select slug, title, publisher, url from Source";
    Peers<Known> byAddress = new Peers<>(entityManager, Known.class, question, "url", known -> String.valueOf(known.url));
    Peers<Known> byTitle = new Peers<>(entityManager, Known.class, question, "title", Known::title);
    LocalDate today = LocalDate.now(clock);
    return (candidate, findings) -> {
      dates(candidate, findings, today);
      same(candidate, findings, byAddress, byTitle);
    };
  }

  private static void dates(Candidate candidate, Findings findings, LocalDate today) {
    String retrieved = candidate.cell("retrieved_on");
    PartialDate published = candidate.date("published_on");
    if (retrieved.isEmpty() || !candidate.changesAny("retrieved_on", "published_on")) {
      return;
    }
    LocalDate day = LocalDate.parse(retrieved);
    if (day.isAfter(today)) {
      findings.refuse("retrieved_on", "check.retrieved.future", day, today);
    } else if (published != null && published.earliest().isAfter(day)) {
      findings.refuse("retrieved_on", "check.retrieved.early", day, published);
    }
  }

  private static void same(Candidate candidate, Findings findings, Peers<Known> byAddress, Peers<Known> byTitle) {
    String address = candidate.cell("url");
    List<Hint> hints = candidate.changes("url") ? hints(byAddress, address, candidate) : List.of();
    for (String other : hints.isEmpty() && candidate.changes("url") ? spellings(address) : List.<String>of()) {
      hints = hints.isEmpty() ? hints(byAddress, other, candidate) : hints;
    }
    if (!hints.isEmpty()) {
      findings.warn("url", "check.source.address", hints);
    } else if (candidate.changesAny("title", "publisher")) {
      String publisher = AlikeNames.key(candidate.cell("publisher"));
      List<Hint> titled = byTitle.of(candidate.cell("title")).stream().filter(known -> AlikeNames.key(known.publisher).equals(publisher))
          .filter(known -> !known.source.equals(candidate.key())).map(SourceRule::hint).toList();
      if (!titled.isEmpty()) {
        findings.warn("title", "check.source.title", titled);
      }
    }
  }

  /** The same address as others write it: with and without the secure scheme, www, a slash at its end and what follows a mark. */
  static List<String> spellings(String address) {
    String bare = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("#.*$", "")
        .replaceFirst("[?&]utm_.*$", "").replaceFirst("/$", "");
    List<String> spellings = new ArrayList<>();
    for (String scheme : List.of("https://", "https://www.", "http://", "http://www.")) {
      spellings.add(scheme + bare);
      spellings.add(scheme + bare + "/");
    }
    spellings.remove(address);
    return address.isEmpty() ? List.of() : spellings;
  }

  private static List<Hint> hints(Peers<Known> peers, String key, Candidate candidate) {
    return peers.of(key).stream().filter(known -> !known.source.equals(candidate.key())).map(SourceRule::hint).toList();
  }

  private static Hint hint(Known known) {
    return new Hint(known.publisher + ": " + known.title, "/sources/" + known.source);
  }
}
