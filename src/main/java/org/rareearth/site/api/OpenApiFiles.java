package org.rareearth.site.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.models.OpenAPI;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the API at the address that its name promises; the same as springdoc's own. */
@Hidden
@Controller
class OpenApiFiles {

  static final String JSON = "/api/v1/openapi.json";

  private final OpenApiWebMvcResource description;

  OpenApiFiles(OpenApiWebMvcResource description) {
    this.description = description;
  }

  @GetMapping(path = JSON, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> json(HttpServletRequest request) throws JsonProcessingException {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes(request));
  }

  /** The same as a model, for the page that explains it. */
  OpenAPI model(HttpServletRequest request) {
    try {
      return Json31.mapper().readValue(bytes(request), OpenAPI.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(HttpServletRequest request) throws JsonProcessingException {
    return description.openapiJson(request, "/api/v1/openapi", Locale.ENGLISH);
  }
}
