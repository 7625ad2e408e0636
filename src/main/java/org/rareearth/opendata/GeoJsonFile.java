package org.rareearth.opendata;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * RFC 7946: a feature for every row, known by its first column, with the other columns as its properties. A row whose place nobody has
 * recorded is a feature without geometry, so that the map leaves it out and the file does not.
 */
final class GeoJsonFile implements RowFile {

  /** The columns that are the place of a row, in degrees of WGS 84. */
  static final String LONGITUDE = "longitude";
  static final String LATITUDE = "latitude";

  private final Particulars about;
  private final JsonGenerator json;
  private List<? extends Column<?>> columns = List.of();
  private int longitude;
  private int latitude;

  GeoJsonFile(Particulars about, JsonMapper mapper, OutputStream out) {
    this.about = about;
    this.json = mapper.createGenerator(out);
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    JsonFile.head(json, about);
    json.writeArrayPropertyStart("features");
  }

  @Override
  public void section(Section<?> section) {
    columns = section.columns();
    List<String> keys = columns.stream().map(Column::key).toList();
    longitude = keys.indexOf(LONGITUDE);
    latitude = keys.indexOf(LATITUDE);
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", String.valueOf(cells.getFirst()));
    geometry((BigDecimal) cells.get(longitude), (BigDecimal) cells.get(latitude));
    json.writeObjectPropertyStart("properties");
    for (int i = 0; i < cells.size(); i++) {
      if (i != longitude && i != latitude) {
        json.writeName(columns.get(i).key());
        JsonFile.cell(json, about, columns.get(i).type(), cells.get(i));
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void finish() {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private void geometry(@Nullable BigDecimal east, @Nullable BigDecimal north) {
    if (east == null || north == null) {
      json.writeNullProperty("geometry");
      return;
    }
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    json.writeNumber(east.toPlainString());
    json.writeNumber(north.toPlainString());
    json.writeEndArray();
    json.writeEndObject();
  }
}
