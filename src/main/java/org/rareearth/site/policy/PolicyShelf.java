package org.rareearth.site.policy;

import java.util.List;
import java.util.stream.Stream;
import org.rareearth.policy.Force;
import org.rareearth.policy.PolicyKind;
import org.rareearth.policy.PolicyStatus;
import org.rareearth.site.api.Shelf;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /policies for the API. */
@Component
class PolicyShelf implements Shelf<PoliciesPage.Line> {

  private final PolicyComposer composer;

  PolicyShelf(PolicyComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "policies";
  }

  @Override
  public List<Narrowing> narrowings() {
    return Stream.concat(Stream.of(Narrowing.of("kind", "What it does; repeat for several.", PolicyKind.values()),
        Narrowing.of("place", "Code of the state or union that issued it; repeat for several."),
        Narrowing.of("status", "Its status when its source was read; repeat for several.", PolicyStatus.values()),
        Narrowing.of("stage", "Code of a stage covered; repeat for several."), Narrowing.of("q", "Words in number, title, summary and goods."),
        Narrowing.of("on", "A day such as 2025-11-07: what binds then, in part or possibly."),
        Narrowing.of("force", "Together with on: what is wanted of that day; repeat for several.", Force.values()),
        new Narrowing("quality", "What is to be known of the record: unsourced, stale, disputed and the like; repeat for several.",
            PolicyQuality.keys()),
        Narrowing.sort(PolicyFilter.COLUMNS.stream().flatMap(column -> Stream.of(column, "-" + column)).toList())), Narrowing.operators(PolicyFields.CONDITIONS)).toList();
  }

  /** The measures are few and sifted in memory: the page has all of them on it. */
  @Override
  public Slice<PoliciesPage.Line> slice(MultiValueMap<String, String> query, Window window) {
    PoliciesPage page = composer.list(query);
    return new Slice<>(window.of(page.rows()), page.rows().size(), page.unknown());
  }
}
