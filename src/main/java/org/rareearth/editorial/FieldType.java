package org.rareearth.editorial;

/** What a column of a record holds: how its cell is read, checked, typed into a form and told apart from another. */
public enum FieldType {
  /** The record's own key, a slug. */
  KEY,
  /** A few words. */
  LINE,
  /** Sentences. */
  PROSE,
  /** An address of the web. */
  URL,
  /** ISO 639-1 code of a language. */
  LANGUAGE,
  /** ISO 3166 alpha-2 code, or EU. */
  COUNTRY,
  /** A date as precise as the source has it: {@code 2026}, {@code 2026-H2}, {@code 2026-11}, {@code 2026-11-07}. */
  PARTIAL_DATE,
  /** A whole day, ISO 8601. */
  DAY,
  INTEGER,
  DECIMAL,
  /** {@code yes} or {@code no}. */
  FLAG,
  /** One of a closed list. */
  CHOICE,
  /** The key of a record of another kind, which must be there. */
  REFERENCE,
  /** Keys of records of another kind, joined by semicolons. */
  REFERENCES,
  /** The key of a record that this one only mentions; the database does not hold them together. */
  MENTION,
  /** Keys of records that this one only mentions, joined by semicolons. */
  MENTIONS,
  /** Words joined by semicolons. */
  LIST,
  /** An amount of money; typed with its currency and qualifier, kept in columns of their own. */
  AMOUNT,
  /** The currency of the amount beside it, ISO 4217. */
  CURRENCY,
  /** The value of a quantity, or its lower end; typed with upper end, qualifier and unit, kept in columns of their own. */
  LOW,
  /** The upper end of the quantity beside it. */
  HIGH,
  /** How firmly the amount or quantity beside it was said. */
  QUALIFIER,
  /** The unit of the quantity beside it. */
  UNIT;

  /** Whether the cell is read out of what is typed for the field that leads its group. */
  public boolean isPartOfGroup() {
    return this == CURRENCY || this == HIGH || this == QUALIFIER || this == UNIT;
  }

  /** Whether the cell is typed together with others. */
  public boolean leadsGroup() {
    return this == AMOUNT || this == LOW;
  }

  public boolean isReference() {
    return holds() || mentions();
  }

  /** Whether the database holds both ends together, so that the other record must be there first. */
  public boolean holds() {
    return this == REFERENCE || this == REFERENCES;
  }

  /** Whether it only mentions; the database does not notice when the other record goes. */
  public boolean mentions() {
    return this == MENTION || this == MENTIONS;
  }
}
