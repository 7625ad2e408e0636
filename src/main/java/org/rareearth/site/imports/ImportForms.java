package org.rareearth.site.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Batches;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.StaleProposal;
import org.rareearth.importing.DataSet;
import org.rareearth.importing.ImportRun;
import org.rareearth.importing.Imports;
import org.rareearth.importing.Mapping;
import org.rareearth.importing.BadFile;
import org.rareearth.kernel.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** What is sent about imports, done. */
@Component
class ImportForms {

  private static final Logger LOG = LoggerFactory.getLogger(ImportForms.class);

  private final Imports imports;
  private final Batches batches;
  private final DataSet dataSet;
  private final Kinds kinds;
  private final MessageSource messages;

  ImportForms(Imports imports, Batches batches, DataSet dataSet, Kinds kinds, MessageSource messages) {
    this.imports = imports;
    this.batches = batches;
    this.dataSet = dataSet;
    this.kinds = kinds;
    this.messages = messages;
  }

  long upload(@Nullable MultipartFile file, Editor author) throws IOException {
    if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isBlank()) {
      throw BadFile.because("none");
    }
    Path path = Files.createTempFile("import-", ".upload");
    try {
      file.transferTo(path);
      return imports.upload(path, name(file.getOriginalFilename()), author);
    } catch (BadFile | IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /** Without the folders that some browsers send along. */
  private static String name(String uploaded) {
    String name = uploaded.substring(Math.max(uploaded.lastIndexOf('/'), uploaded.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "");
    return name.length() <= 200 ? name : name.substring(name.length() - 200);
  }

  /** Goes on if all that is required is explained, or says what is missing. */
  List<String> explain(long id, MultiValueMap<String, String> typed, Editor author) {
    Mapping mapping = mapping(id, typed, author);
    List<String> missing = imports.missing(mapping);
    if (missing.isEmpty()) {
      imports.explain(id, mapping, author);
    }
    return missing;
  }

  /** The controls are column.{field} and value.{field}. */
  Mapping mapping(long id, MultiValueMap<String, String> typed, Editor author) {
    ImportRun run = imports.own(id, author);
    String layout = Objects.requireNonNullElse(typed.getFirst("layout"), "");
    Map<String, String> columns = new LinkedHashMap<>();
    Map<String, String> constants = new LinkedHashMap<>();
    imports.fields(layout).forEach(field -> {
      String column = Objects.requireNonNullElse(typed.getFirst("column." + field.name()), "");
      String value = Objects.requireNonNullElse(typed.getFirst("value." + field.name()), "").strip();
      if (run.header().names().contains(column)) {
        columns.put(field.name(), column);
      } else if (field.constant() && !value.isEmpty()) {
        constants.put(field.name(), value);
      }
    });
    return new Mapping(layout, columns, constants);
  }

  void cancel(long id, Editor author) {
    imports.cancel(id, author);
  }

  /** Of a proposal that was sent meanwhile nothing is switched; its page says so. */
  void switchRows(long id, ImportsController.RowsForm form, Editor author) {
    long proposal = proposal(imports.own(id, author));
    try {
      if (form.warned() == null) {
        batches.switchRows(proposal, author, Objects.requireNonNull(form.shown()), Objects.requireNonNull(form.on()));
      } else {
        batches.switchWarned(proposal, author, form.warned().equals("on"));
      }
    } catch (StaleProposal e) {
      LOG.debug("Import {} was sent already", id);
    }
  }

  /** What keeps it from being sent; a file whose rows were not read yet has nothing to send, and its page says where it stands. */
  List<Problem> submit(long id, String reason, String passing, Editor author, Locale locale) {
    ImportRun run = imports.own(id, author);
    List<Problem> problems = new ArrayList<>();
    if (run.state() != ImportRun.State.READY) {
      return problems;
    }
    if (reason.isBlank()) {
      problems.add(problem("reason", locale, "imports.submit.reason.missing"));
      return problems;
    }
    switch (sent(proposal(run), author, reason, passing)) {
      case Batches.Sent.Submitted _ -> { }
      case Batches.Sent.Nothing _ -> problems.add(problem("rows", locale, "imports.submit.nothing"));
      case Batches.Sent.Unanswered unanswered -> problems.add(problem("passing", locale, "imports.submit.unanswered", unanswered.warned()));
      case Batches.Sent.Waiting waiting -> problems.add(problem("rows", locale, "imports.submit.waiting",
          waiting.records().stream().map(record -> record.key()).collect(Collectors.joining(", "))));
    }
    return problems;
  }

  /** The form sent twice is sent once. */
  private Batches.Sent sent(long proposal, Editor author, String reason, String passing) {
    try {
      return batches.submit(proposal, author, reason, passing);
    } catch (StaleProposal e) {
      return new Batches.Sent.Submitted();
    }
  }

  /** The columns of a kind with its first live record as an example. */
  String template(String kind) {
    if (kinds.named(kind) == null) {
      throw new NotFound("template", kind);
    }
    StringBuilder text = new StringBuilder();
    dataSet.example(kind, text);
    return text.toString();
  }

  private static long proposal(ImportRun run) {
    Long proposal = run.proposal();
    if (proposal == null) {
      throw new NotFound("import", String.valueOf(run.id()));
    }
    return proposal;
  }

  private Problem problem(String field, Locale locale, String key, Object... arguments) {
    return new Problem(field, messages.getMessage(key, arguments, locale));
  }
}
