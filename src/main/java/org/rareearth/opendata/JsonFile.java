package org.rareearth.opendata;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** One object: what the list is, then its rows, each an object with the columns' names; of a record each of its tables by its name. */
final class JsonFile implements RowFile {

  private final Particulars about;
  private final JsonGenerator json;
  private final MessageSource messages;
  private final boolean several;
  private List<? extends Column<?>> columns = List.of();
  private boolean begun;

  JsonFile(Particulars about, MessageSource messages, JsonMapper mapper, OutputStream out) {
    this.about = about;
    this.several = about.sections().size() > 1;
    this.json = mapper.createGenerator(out);
    this.messages = messages;
    json.writeStartObject();
    head(json, about);
  }

  @Override
  public void section(Section<?> section) {
    end();
    columns = section.columns();
    if (several) {
      json.writeObjectPropertyStart(section.name());
    }
    json.writeArrayPropertyStart("columns");
    columns.forEach(this::column);
    json.writeEndArray();
    json.writeArrayPropertyStart("rows");
    begun = true;
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      json.writeName(columns.get(i).key());
      cell(json, about, columns.get(i).type(), cells.get(i));
    }
    json.writeEndObject();
  }

  @Override
  public void finish() {
    end();
    json.writeEndObject();
    json.close();
  }

  private void end() {
    if (begun) {
      json.writeEndArray();
      if (several) {
        json.writeEndObject();
      }
    }
  }

  private void column(Column<?> column) {
    json.writeStartObject();
    json.writeStringProperty("key", column.key());
    json.writeStringProperty("type", column.type().key());
    json.writeStringProperty("unit", column.unit());
    json.writeStringProperty("header_en", Objects.requireNonNull(messages.getMessage(column.head(), null, Locale.ENGLISH)));
    json.writeStringProperty("header_zh", Objects.requireNonNull(messages.getMessage(column.head(), null, Locale.SIMPLIFIED_CHINESE)));
    json.writeEndObject();
  }

  /** Writes what the list is, what narrowed it, of which moment it is and under which licence. */
  static void head(JsonGenerator json, Particulars about) {
    json.writeStringProperty("list", about.list());
    json.writeStringProperty("page", about.page());
    json.writeObjectPropertyStart("query");
    about.query().forEach((key, values) -> {
      json.writeArrayPropertyStart(key);
      values.forEach(json::writeString);
      json.writeEndArray();
    });
    json.writeEndObject();
    json.writeStringProperty("as_of", about.asOf());
    json.writeStringProperty("recorded_up_to", about.recordedUpTo() == null ? null : about.recordedUpTo().toString());
    json.writeStringProperty("taken_on", about.takenOn().toString());
    json.writeStringProperty("licence", Particulars.LICENCE);
    json.writeStringProperty("licence_url", Particulars.LICENCE_URL);
  }

  /** Writes a cell as a value of its own type. */
  static void cell(JsonGenerator json, Particulars about, ColumnType type, @Nullable Object cell) {
    switch (cell) {
      case null -> json.writeNull();
      case BigDecimal number -> json.writeNumber(number.toPlainString());
      case Boolean truth -> json.writeBoolean(truth);
      case List<?> several -> {
        json.writeStartArray();
        several.forEach(one -> json.writeString(String.valueOf(one)));
        json.writeEndArray();
      }
      default -> json.writeString(type == ColumnType.PAGE ? about.root() + cell : cell.toString());
    }
  }
}
