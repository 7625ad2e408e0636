package org.rareearth.site.data;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code datapackage.json}: what the package holds, in the words of the Frictionless standard (Data Package 1, Table Schema 1). */
@Component
class PackageDescription {

  static final String FOLDER = "data/";
  static final String LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";

  private static final String PARTIAL_DATE = "^[0-9]{4}(-H[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?$";

  private final JsonMapper json;
  private final Kinds kinds;
  private final Dictionary dictionary;

  PackageDescription(JsonMapper json, Kinds kinds, Dictionary dictionary) {
    this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    this.kinds = kinds;
    this.dictionary = dictionary;
  }

  /** @param root address of the site */
  String of(Moment moment, Collection<DataFile> files, String root) {
    ObjectNode about = json.createObjectNode();
    about.put("profile", "tabular-data-package").put("name", "rare-earth-tracker");
    words(about, "title", dictionary.both("data.set.title"));
    words(about, "description", dictionary.both("data.set.description"));
    about.put("homepage", root + "/data").put("version", moment.day() + "." + moment.change())
        .put("created", moment.recordedAt().toString());
    if (moment.asOf() != null) {
      about.put("as_of", moment.asOf());
    }
    about.putArray("licenses").addObject().put("name", "CC-BY-4.0").put("path", LICENCE_URL)
        .put("title", "Creative Commons Attribution 4.0; the sources keep their own");
    about.putArray("contributors").addObject().put("title", "Rare Earth Tracker").put("role", "publisher").put("path", root + "/");
    about.putArray("sources").addObject().put("title", "The documents that sources.csv lists; every row names its own")
        .put("path", root + "/sources");
    List.of("rare earths", "permanent magnets", "supply chain", "critical minerals", "public funding").forEach(about.putArray("keywords")::add);
    ArrayNode resources = about.putArray("resources");
    files.forEach(file -> resource(resources.addObject(), file));
    return json.writeValueAsString(about) + "\n";
  }

  private void resource(ObjectNode resource, DataFile file) {
    resource.put("profile", "tabular-data-resource").put("name", file.name()).put("path", FOLDER + file.csv());
    words(resource, "title", file.title());
    words(resource, "description", file.description());
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8").put("bytes", file.bytes())
        .put("hash", "sha256:" + file.sha256()).put("rows", file.rows());
    resource.putObject("dialect").put("delimiter", ",").put("lineTerminator", "\n").put("quoteChar", "\"").put("doubleQuote", true)
        .put("header", true);
    RecordKind<?> kind = kinds.find(file.name());
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    for (int i = 0; i < kind.fields().size(); i++) {
      field(fields.addObject(), kind.fields().get(i), file.columns().get(i));
    }
    schema.putArray("missingValues").add("");
    if (kind.hasKeyColumn()) {
      schema.put("primaryKey", kind.columns().getFirst());
    }
    foreignKeys(schema, kind);
  }

  private void field(ObjectNode node, Field field, DataFile.DataColumn column) {
    node.put("name", field.column()).put("type", type(field.type()));
    words(node, "title", column.title());
    if (column.help() != null) {
      words(node, "description", column.help());
    }
    if (column.unit() != null) {
      node.put("unit", column.unit());
    }
    if (field.type() == FieldType.FLAG) {
      node.putArray("trueValues").add("yes");
      node.putArray("falseValues").add("no");
    }
    ObjectNode constraints = json.createObjectNode();
    if (field.required()) {
      constraints.put("required", true);
    }
    if (field.type() == FieldType.KEY) {
      constraints.put("unique", true);
    }
    if (field.type() == FieldType.PARTIAL_DATE) {
      constraints.put("pattern", PARTIAL_DATE);
    }
    if (Set.of(FieldType.CHOICE, FieldType.QUALIFIER, FieldType.UNIT).contains(field.type()) && !field.choices().isEmpty()) {
      field.choices().forEach(constraints.putArray("enum")::add);
    }
    if (!constraints.isEmpty()) {
      node.set("constraints", constraints);
    }
  }

  private static String type(FieldType type) {
    return switch (type) {
      case DAY -> "date";
      case INTEGER -> "integer";
      case DECIMAL, AMOUNT, LOW, HIGH -> "number";
      case FLAG -> "boolean";
      default -> "string";
    };
  }

  private void foreignKeys(ObjectNode schema, RecordKind<?> kind) {
    List<Field> references = kind.fields().stream()
        .filter(field -> field.type() == FieldType.REFERENCE && field.kinds().size() == 1).toList();
    if (!references.isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      references.forEach(field -> {
        RecordKind<?> other = kinds.find(field.kinds().getFirst());
        keys.addObject().put("fields", field.column()).putObject("reference")
            .put("resource", other == kind ? "" : other.name()).put("fields", other.columns().getFirst());
      });
    }
  }

  /** English under the standard's own name, Chinese beside it. */
  private static void words(ObjectNode node, String name, LocalizedText words) {
    node.put(name, words.en());
    @Nullable String zh = words.zh();
    if (zh != null) {
      node.put(name + "_zh", zh);
    }
  }
}
