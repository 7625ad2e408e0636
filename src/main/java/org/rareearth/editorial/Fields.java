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
  private final String within;
  private final List<Field> fields = new ArrayList<>();
  private final List<String> telling = new ArrayList<>();
  private boolean numbered;

  private Fields(String name, String within) {
    this.name = name;
    this.within = within;
  }

  /** Starts the columns of a kind: its name is its data file's, and the column its key's. */
  public static Fields of(String name, String key) {
    return new Fields(name, "").add(key, FieldType.KEY, true);
  }

  /** Starts the columns of a kind whose key is a code that others gave: a chemical symbol, a tariff number. */
  public static Fields ofCode(String name, String key) {
    Fields fields = new Fields(name, "");
    fields.fields.add(new Field(key, FieldType.KEY, true, List.of(), "code", List.of(), null, key));
    return fields;
  }

  /** Starts the columns of a kind whose key is made of several of them. */
  public static Fields of(String name) {
    return new Fields(name, "");
  }

  /** Starts columns that several kinds have alike, kept in the entities under this attribute. */
  public static Fields within(String attribute) {
    return new Fields(attribute, attribute + ".");
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
    return choice(column, words(words), vocabulary, true);
  }

  /** One of the first words of a list; those after them are for other uses. */
  public Fields oneOfFirst(int count, String column, Class<? extends Enum<?>> words, String vocabulary) {
    return choice(column, words(words).subList(0, count), vocabulary, true);
  }

  public Fields oneOrNull(String column, Class<? extends Enum<?>> words, String vocabulary) {
    return choice(column, words(words), vocabulary, false);
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

  /** A key of a record of the kind that the column before it names. */
  public Fields referenceToOneOf(String column, String... kinds) {
    return refer(column, FieldType.REFERENCE, true, List.of(kinds));
  }

  /** A key that is only mentioned; of several kinds, the column before it names the one. */
  public Fields mention(String column, boolean required, String... kinds) {
    return refer(column, FieldType.MENTION, required, List.of(kinds));
  }

  public Fields mentions(String column, String kind) {
    return refer(column, FieldType.MENTIONS, false, List.of(kind));
  }

  /**
   * The columns low, high, qualifier (when there is one) and unit of a quantity, in the order given, typed as one.
   *
   * @param units those accepted; empty for any
   */
  public Fields quantity(String low, String high, @Nullable String qualifier, String unit, List<String> units) {
    group(low, FieldType.LOW, List.of(), null, low);
    group(high, FieldType.HIGH, List.of(), null, low);
    if (qualifier != null) {
      qualifierOf(low, qualifier);
    }
    return group(unit, FieldType.UNIT, units, null, low);
  }

  /** The columns of an amount and its currency, typed as one. */
  public Fields money(String amount, String currency) {
    return group(amount, FieldType.AMOUNT, List.of(), null, amount).group(currency, FieldType.CURRENCY, List.of(), null, amount);
  }

  /** How firmly the amount was said that another column leads. */
  public Fields qualifierOf(String amount, String column) {
    return group(column, FieldType.QUALIFIER, words(Qualifier.class), "qualifier", amount);
  }

  /** Columns that several kinds have alike, such as those of an evidence. */
  public Fields with(List<Field> more) {
    fields.addAll(more);
    return this;
  }

  /** The columns whose cells make a good key for a new record. */
  public Fields keyFrom(String... columns) {
    telling.addAll(List.of(columns));
    return this;
  }

  /** The same, for records that are many to one such set of cells: their keys end in a number. */
  public Fields keyNumberedFrom(String... columns) {
    numbered = true;
    return keyFrom(columns);
  }

  public List<Field> list() {
    return List.copyOf(fields);
  }

  String name() {
    return name;
  }

  List<String> telling() {
    return List.copyOf(telling);
  }

  boolean isNumbered() {
    return numbered;
  }

  Set<String> after() {
    Set<String> kinds = new LinkedHashSet<>();
    fields.stream().filter(field -> field.type().holds()).forEach(field -> kinds.addAll(field.kinds()));
    kinds.remove(name);
    return kinds;
  }

  private Fields choice(String column, List<String> choices, String vocabulary, boolean required) {
    fields.add(new Field(column, FieldType.CHOICE, required, choices, vocabulary, List.of(), null, attribute(column)));
    return this;
  }

  private Fields refer(String column, FieldType type, boolean required, List<String> kinds) {
    fields.add(new Field(column, type, required, List.of(), null, kinds, null, attribute(column)));
    return this;
  }

  private Fields group(String column, FieldType type, List<String> choices, @Nullable String vocabulary, String lead) {
    fields.add(new Field(column, type, false, choices, vocabulary, List.of(), lead, attribute(column)));
    return this;
  }

  private Fields add(String column, FieldType type, boolean required) {
    fields.add(new Field(column, type, required, List.of(), null, List.of(), null, attribute(column)));
    return this;
  }

  /** {@code related_award} is kept in {@code relatedAward}. */
  private String attribute(String column) {
    StringBuilder attribute = new StringBuilder(within);
    for (String word : column.split("_")) {
      attribute.append(attribute.length() == within.length() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return attribute.toString();
  }

  /** An enum's values as data files and messages spell them. */
  private static List<String> words(Class<? extends Enum<?>> words) {
    return Arrays.stream(words.getEnumConstants()).map(word -> word.name().toLowerCase(Locale.ROOT)).toList();
  }
}
