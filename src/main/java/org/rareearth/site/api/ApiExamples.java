package org.rareearth.site.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Answers that the API once gave, kept as files by the operation's name; a test holds them against what it answers now. */
@Component
class ApiExamples {

  static final String FOLDER = "openapi/examples/";

  @Nullable String of(String operation) {
    ClassPathResource file = new ClassPathResource(FOLDER + operation + ".json");
    try {
      return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the library that writes the description wants it. */
  JsonNode tree(String json) {
    try {
      return Json31.mapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
