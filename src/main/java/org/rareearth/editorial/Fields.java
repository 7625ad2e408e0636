package org.rareearth.editorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Qualifier;

/** The columns of one kind of record, told in their order with the words of {@link DataRow}, which reads them. */
public final class Fields {

  private final String name;
  private final List<Field> fields = new ArrayList<>();

  private Fields(String name) {
    this.name = name;
  }

  /** Starts the columns of a kind: its name is its data file's, and the column its key's. */
  public static Fields of(String name, String key) {
    return new Fields(name).add(key, FieldType.KEY, true);
  }

  public Fields text(String column) {
    return add(column, FieldType.LINE, true);
  }

  public Fields optional(String column) {
    return add(column, FieldType.LINE, false);
  }

  public Fields prose(String column) {
    return add(column, FieldType.PROSE, false);
  }

  /** English, which must be there, and Chinese. */
  public Fields localized(String column) {
    return add(column + "_en", FieldType.LINE, true).add(column + "_zh", FieldType.LINE, false);
  }

  public Fields optionalLocalized(String column) {
    return add(column + "_en", FieldType.LINE, false).add(column + "_zh", FieldType.LINE, false);
  }

  /** Sentences in English, which must be there, and Chinese. */
  public Fields localizedProse(String column) {
    return add(column + "_en", FieldType.PROSE, true).add(column + "_zh", FieldType.PROSE, false);
  }

  public Fields optionalLocalizedProse(String column) {
    return add(column + "_en", FieldType.PROSE, false).add(column + "_zh", FieldType.PROSE, false);
  }

  /** A column of a type that needs no more than its name. */
  public Fields optional(String column, FieldType type) {
    return add(column, type, false);
  }

  public Fields required(String column, FieldType type) {
    return add(column, type, true);
  }

  public Fields one(String column, Class<? extends Enum<?>> words, String vocabulary) {
    return choice(column, words, vocabulary, true);
  }

  public Fields oneOrNull(String column, Class<? extends Enum<?>> words, String vocabulary) {
    return choice(column, words, vocabulary, false);
  }

  public Fields reference(String column, String kind) {
    return refer(column, FieldType.REFERENCE, true, List.of(kind));
  }

  public Fields optionalReference(String column, String kind) {
    return refer(column, FieldType.REFERENCE, false, List.of(kind));
  }

  public Fields references(String column, String kind) {
    return refer(column, FieldType.REFERENCES, false, List.of(kind));
  }

  /** A key of a record of the kind that a column before it names. */
  public Fields referenceToOneOf(String column, String... kinds) {
    return refer(column, FieldType.REFERENCE, true, List.of(kinds));
  }

  /** A key that is only mentioned. */
  public Fields mention(String column, boolean required, String... kinds) {
    return refer(column, FieldType.MENTION, required, List.of(kinds));
  }

  /** The columns low, high, qualifier (when there is one) and unit of a quantity, in the order given, typed as one. */
  public Fields quantity(boolean required, String low, String high, @Nullable String qualifier, String unit, List<String> units) {
    fields.add(new Field(low, FieldType.LOW, required, List.of(), null, List.of(), low));
    fields.add(new Field(high, FieldType.HIGH, false, List.of(), null, List.of(), low));
    if (qualifier != null) {
      fields.add(new Field(qualifier, FieldType.QUALIFIER, false, Words.keys(Qualifier.class), "qualifier", List.of(), low));
    }
    fields.add(new Field(unit, FieldType.UNIT, false, units, "unit", List.of(), low));
    return this;
  }

  /** The columns of an amount and its currency, typed as one. */
  public Fields money(String amount, String currency) {
    fields.add(new Field(amount, FieldType.AMOUNT, false, List.of(), null, List.of(), amount));
    fields.add(new Field(currency, FieldType.CURRENCY, false, List.of(), null, List.of(), amount));
    return this;
  }

  /** How firmly the amount was said that another column leads. */
  public Fields qualifierOf(String amount, String column) {
    fields.add(new Field(column, FieldType.QUALIFIER, false, Words.keys(Qualifier.class), "qualifier", List.of(), amount));
    return this;
  }

  /** Columns that several kinds have alike, such as those of an evidence. */
  public Fields with(List<Field> more) {
    fields.addAll(more);
    return this;
  }

  String name() {
    return name;
  }

  List<Field> list() {
    return List.copyOf(fields);
  }

  Set<String> after() {
    Set<String> kinds = new LinkedHashSet<>();
    fields.stream().filter(field -> field.type() == FieldType.REFERENCE || field.type() == FieldType.REFERENCES)
        .forEach(field -> kinds.addAll(field.kinds()));
    kinds.remove(name);
    return kinds;
  }

  private Fields choice(String column, Class<? extends Enum<?>> words, String vocabulary, boolean required) {
    fields.add(new Field(column, FieldType.CHOICE, required, Words.keys(words), vocabulary, List.of(), null));
    return this;
  }

  private Fields refer(String column, FieldType type, boolean required, List<String> kinds) {
    fields.add(new Field(column, type, required, List.of(), null, kinds, null));
    return this;
  }

  private Fields add(String column, FieldType type, boolean required) {
    fields.add(new Field(column, type, required, List.of(), null, List.of(), null));
    return this;
  }

  /** An enum's values as data files and messages spell them. */
  private static final class Words {

    static List<String> keys(Class<? extends Enum<?>> words) {
      return Arrays.stream(words.getEnumConstants()).map(word -> word.name().toLowerCase(Locale.ROOT)).toList();
    }
  }
}
