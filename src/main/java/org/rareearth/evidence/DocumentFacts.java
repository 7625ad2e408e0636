package org.rareearth.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for what the founding articles say. */
@Component
public class DocumentFacts {

  private final DocumentFactRepository repository;

  DocumentFacts(DocumentFactRepository repository) {
    this.repository = repository;
  }

  /** The statements that a page of the site answers, in the order of the articles. */
  @Transactional(readOnly = true)
  public List<DocumentFactRow> onPage(String path) {
    return repository.onPage(path).stream().map(DocumentFactRow::of).toList();
  }

  /** The statements about any of these places (their slugs), in the order of the articles. */
  @Transactional(readOnly = true)
  public List<DocumentFactRow> about(Collection<String> places) {
    return repository.about(places).stream().map(DocumentFactRow::of).toList();
  }

  /** The statements of these keys, by key. */
  @Transactional(readOnly = true)
  public Map<String, DocumentFactRow> ofKeys(Collection<String> keys) {
    return repository.ofKeys(keys).stream().map(DocumentFactRow::of)
        .collect(Collectors.toMap(DocumentFactRow::slug, fact -> fact, (first, second) -> first, LinkedHashMap::new));
  }
}
