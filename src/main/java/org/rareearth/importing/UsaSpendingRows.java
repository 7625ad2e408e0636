package org.rareearth.importing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.Finding.Severity;
import org.rareearth.editorial.Kinds;
import org.rareearth.importing.file.Rows;
import org.springframework.stereotype.Component;

/** Reads each row of a download as an award with one report, and as its programme and recipient where we do not know them yet. */
final class UsaSpendingRows implements RowReader {

  private final Kinds kinds;
  private final Mapping mapping;
  private final String fileName;
  private final LocalDate today;
  private final boolean assistance;
  private final Map<String, Integer> places = new HashMap<>();
  private final int width;
  private final Set<String> proposed = new HashSet<>();
  private @Nullable UsaSpendingNames names;

  private UsaSpendingRows(Kinds kinds, Mapping mapping, Header header, String fileName, LocalDate today) {
    this.kinds = kinds;
    this.mapping = mapping;
    this.fileName = fileName;
    this.today = today;
    this.width = header.names().size();
    this.assistance = mapping.layout().equals(UsaSpending.ASSISTANCE.layout().name());
    mapping.columns().forEach((field, column) -> places.put(field, header.names().indexOf(column)));
  }

  /** Makes readers, with what they need to know of the live records. */
  @Component
  static class Factory {

    private final Kinds kinds;
    private final Clock clock;

    Factory(Kinds kinds, Clock clock) {
      this.kinds = kinds;
      this.clock = clock;
    }

    UsaSpendingRows reader(Mapping mapping, Header header, String fileName) {
      return new UsaSpendingRows(kinds, mapping, header, fileName, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
  }

  @Override
  public Read read(Rows row) {
    UsaSpendingNames known = names();
    String number = cell(row, assistance ? "award_id_fain" : "award_id_piid");
    String award = Names.slug(number);
    Map<String, String> report = report(row, award);
    Finding refusal = refusal(row, report, number);
    if (refusal != null) {
      return new Read(List.of(DraftRecord.blank("award_events", report)), List.of(refusal));
    }
    List<DraftRecord> records = new ArrayList<>();
    source(records, known);
    String agency = known.organization(cell(row, "awarding_agency_name"), "", "government", "US", source(), records);
    String recipient = known.organization(cell(row, "recipient_name"), cell(row, "recipient_uei"), kind(row), country(row), source(), records);
    String program = known.program(listing(row), cell(row, "awarding_agency_name"), agency, source(), records);
    records.add(DraftRecord.blank("awards", award(row, award, program, recipient)));
    records.add(DraftRecord.blank("award_events", report));
    return new Read(records, List.of());
  }

  private Map<String, String> award(Rows row, String award, String program, String recipient) {
    Map<String, String> cells = new LinkedHashMap<>();
    String description = cell(row, "prime_award_base_transaction_description");
    cells.put("award", award);
    cells.put("title_en", cut(cell(row, "recipient_name") + ": " + (description.isEmpty() ? "award " + award.toUpperCase(Locale.ROOT) : description)));
    cells.put("program", program);
    cells.put("recipient", recipient);
    cells.put("instrument", instrument(row));
    cells.put("counted", "yes");
    String state = cell(row, "primary_place_of_performance_state_name");
    cells.put("note", state.isEmpty() ? "" : "Place of performance: " + state + ".");
    return complete("awards", cells);
  }

  private Map<String, String> report(Rows row, String award) {
    Map<String, String> cells = new LinkedHashMap<>();
    String agency = cell(row, "awarding_agency_name");
    cells.put("event", award.isEmpty() ? "" : award + "-usaspending");
    cells.put("award", award);
    cells.put("rung", "obligated");
    cells.put("date", day(cell(row, "award_base_action_date")));
    cells.put("amount", amount(row));
    cells.put("currency", "USD");
    cells.put("amount_unit", "total");
    cells.put("qualifier", "exact");
    cells.put("program_as_stated", cut(listing(row)));
    cells.put("funder_as_stated", agency);
    cells.put("instrument", instrument(row));
    cells.put("source", source());
    cells.put("locator", cut(cell(row, "usaspending_permalink")));
    cells.put("as_of", day(cell(row, "award_latest_action_date")));
    cells.put("rank", "normal");
    cells.put("note", isLoan(row) ? "Face value of the loan; what is obligated is its subsidy cost." : "");
    return complete("award_events", cells);
  }

  private @Nullable Finding refusal(Rows row, Map<String, String> report, String number) {
    if (row.count() != width) {
      return refuse("event", row.count() < width ? "imports.row.few" : "imports.row.many", String.valueOf(row.count()), String.valueOf(width));
    }
    if (number.isEmpty()) {
      return refuse("award", "imports.row.number");
    }
    if (!isPositive(report.getOrDefault("amount", ""))) {
      return refuse("amount", "imports.row.amount", RecordRows.shown(cell(row, "total_obligated_amount")));
    }
    if (report.getOrDefault("instrument", "").isEmpty()) {
      return refuse("instrument", "imports.row.instrument", cell(row, "assistance_type_code"));
    }
    for (String name : List.of("recipient_name", "awarding_agency_name", "prime_award_base_transaction_description")) {
      if (RecordRows.isFormula(cell(row, name))) {
        return refuse("award", "imports.row.formula", RecordRows.shown(cell(row, name)));
      }
    }
    return null;
  }

  /** The file itself is what all its rows cite; the first row brings it along when we do not have it yet. */
  private void source(List<DraftRecord> records, UsaSpendingNames known) {
    if (known.hasSource(source()) || !proposed.add(source())) {
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("source", source());
    cells.put("title", cut("USAspending.gov: prime award summaries, " + fileName));
    cells.put("publisher", "USAspending.gov, U.S. Department of the Treasury");
    cells.put("url", "https://www.usaspending.gov/download_center/custom_award_data");
    cells.put("language", "en");
    cells.put("kind", "dataset");
    cells.put("retrieved_on", today.toString());
    records.add(DraftRecord.blank("sources", complete("sources", cells)));
  }

  /** 81.041: State Energy Program; the first of several. Contracts have none. */
  private String listing(Rows row) {
    String both = cell(row, "cfda_numbers_and_titles");
    if (!both.isEmpty()) {
      return both.split(";")[0].strip();
    }
    String number = cell(row, "cfda_number");
    return number.isEmpty() ? "" : number + ": " + cell(row, "cfda_title");
  }

  /** A guaranteed or direct loan costs its subsidy; its amount is its face value. */
  private String amount(Rows row) {
    String typed = isLoan(row) ? cell(row, "total_face_value_of_loan") : cell(row, "total_obligated_amount");
    String digits = typed.replaceAll("[$, ]", "");
    return digits.matches("-?\\d+(?:\\.\\d+)?") ? new BigDecimal(digits).stripTrailingZeros().toPlainString() : typed;
  }

  private boolean isLoan(Rows row) {
    return instrument(row).startsWith("loan");
  }

  private String instrument(Rows row) {
    if (!assistance) {
      return "contract";
    }
    return switch (cell(row, "assistance_type_code")) {
      case "", "02", "03", "04", "05", "06", "10", "2", "3", "4", "5", "6" -> "grant";
      case "07", "7" -> "loan";
      case "08", "8" -> "loan_guarantee";
      default -> "";
    };
  }

  private String kind(Rows row) {
    String name = cell(row, "recipient_name").toLowerCase(Locale.ROOT);
    return name.matches(".*\\b(?:university|institute|college|laboratory)\\b.*") ? "research"
        : name.matches(".*\\b(?:state of|county|city of|department|authority)\\b.*") ? "government" : "company";
  }

  private String country(Rows row) {
    String code = cell(row, "recipient_country_code");
    return code.isEmpty() ? "US" : UsaSpendingNames.country(code);
  }

  private String source() {
    return mapping.constants().getOrDefault(UsaSpending.SOURCE, "");
  }

  private String cell(Rows row, String field) {
    Integer place = places.get(field);
    return place == null || place < 0 || place >= row.count() ? "" : row.cell(place);
  }

  private Map<String, String> complete(String kind, Map<String, String> cells) {
    Map<String, String> all = new LinkedHashMap<>();
    kinds.find(kind).columns().forEach(column -> all.put(column, cells.getOrDefault(column, "")));
    return all;
  }

  private UsaSpendingNames names() {
    UsaSpendingNames known = names;
    if (known == null) {
      known = new UsaSpendingNames(kinds);
      names = known;
    }
    return known;
  }

  private static boolean isPositive(String amount) {
    return amount.matches("\\d+(?:\\.\\d+)?") && new BigDecimal(amount).signum() > 0;
  }

  /** Downloads of the site say 2024-09-30; those that went through a spreadsheet may have a time behind it. */
  private static String day(String cell) {
    return cell.matches("\\d{4}-\\d\\d-\\d\\d[ T].*") ? cell.substring(0, 10) : cell;
  }

  private static String cut(String text) {
    return text.length() <= 240 ? text : text.substring(0, 239) + "…";
  }

  private static Finding refuse(String column, String key, String... arguments) {
    return new Finding(Severity.REFUSAL, column, key, List.of(arguments), List.of());
  }
}
