package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.search.SearchColumns;
import org.rareearth.search.Searchable;
import org.springframework.stereotype.Component;

/** sources.csv, and the records that it holds. */
@Component
class SourceRecords extends RecordKind<Source> implements Searchable {

  private static final Fields FIELDS = Fields.of("sources", "source").text("title").text("publisher").optional("url", FieldType.URL)
      .required("language", FieldType.LANGUAGE).one("kind", SourceKind.class, "sourceKind").optional("published_on", FieldType.PARTIAL_DATE)
      .required("retrieved_on", FieldType.DAY).optional("archive_url", FieldType.URL).prose("note").keyFrom("publisher", "published_on");

  private final List<Choices> choices;

  SourceRecords(EntityManager entityManager, List<Choices> choices) {
    super(entityManager, Source.class, Source::new, FIELDS);
    this.choices = choices;
  }

  @Override
  public void revise(Source source, DataRow row) {
    List<@Nullable Object> before = weight(source);
    super.revise(source, row);
    if (!before.equals(weight(source))) {
      choices.forEach(choice -> choice.chooseAgain(source));
    }
  }

  /** What {@link ShownRule} asks of a source. */
  private static List<@Nullable Object> weight(Source source) {
    return Arrays.asList(source.publishedOn(), source.kind(), source.slug());
  }

  @Override
  protected void fill(Source source, DataRow row) {
    source.revise(
        row.slug("source"), row.text("title"), row.text("publisher"), row.optional("url"),
        row.text("language"), row.one(SourceKind.class, "kind"), row.date("published_on"), row.day("retrieved_on"),
        row.optional("archive_url"), row.optional("note"));
  }

  @Override
  public CsvRow write(Source source) {
    return new CsvRow().add(source.slug()).add(source.title()).add(source.publisher()).add(source.url()).add(source.language())
        .add(source.kind()).add(source.publishedOn()).add(source.retrievedOn()).add(source.archiveUrl()).add(source.note());
  }

  @Override
  public String address(Source source) {
    return "/sources/" + source.slug();
  }

  @Override
  public LocalizedText label(Source source) {
    return Objects.requireNonNull(Statement.same(source.title()));
  }

  @Override
  public SearchColumns searched() {
    return new SearchColumns(3, List.of(), List.of("publisher", "url"));
  }
}
