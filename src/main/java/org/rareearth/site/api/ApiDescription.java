package org.rareearth.site.api;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says before its first address. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  static final String VERSION = "1.0.0";

  private static final String ABOUT = """
      Reads everything that the public pages of the Rare Earth Tracker show: the rare-earth chain from mine to magnet, who can do what,
      where, how much, who paid for it and who says so. No key is needed.

      **Lists** take the filters and the order of the page of the same name, `page` and `per_page` (at most 200); the `Link` header has the
      addresses of the first, previous, next and last page. A repeated key is an alternative, different keys all apply. A parameter that an
      address does not have is refused with 400, because rows for another question are worse than none.

      **Time travel:** every address takes `as_of` (an instant, or a day or longer period that is over) and answers with the record as it
      was then; such an answer stays the same for ever.

      **Values** carry unit, basis, qualifier, sources and dates. A stated zero, a number that nobody gives (`status` is `unknown`) and what
      makes no sense (`not_applicable`) are three different things. Never add values that differ in unit, currency or basis, a loan to a
      grant, or a promise to a payment. Words are in English and Chinese.

      **Caching:** every answer has `ETag` and `Last-Modified`; asked again with `If-None-Match` it is 304 until the record changes.

      **Limits** are told by the headers `RateLimit-Policy` and `RateLimit` (and `X-RateLimit-…`); beyond them 429 says when to return.

      **Errors** are `application/problem+json` (RFC 9457). A renamed or merged record answers 308, a withdrawn one 410 with the reason.

      A version in the path keeps its shape: fields and values of closed lists may be added, none is taken away or changes its meaning.
      """;

  private final String origin;

  ApiDescription(@Value("${tracker.url:}") String origin) {
    this.origin = origin.replaceAll("/+$", "");
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI().info(new Info().title("Rare Earth Tracker API").version(VERSION).description(ABOUT)
            .summary("Facilities, money, policies, figures and their sources, read without a key.")
            .contact(new Contact().name("Rare Earth Tracker").url(origin + "/about"))
            .license(new License().name("CC BY 4.0").identifier("CC-BY-4.0")))
        .servers(List.of(new Server().url(origin.isEmpty() ? "/" : origin).description("This site.")))
        .externalDocs(new ExternalDocumentation().description("The data dictionary").url(origin + "/data"));
  }

  /** Filters, headers, errors, nullness and examples, which are the same by rule and are therefore written by rule. */
  @Bean
  OpenApiCustomizer completed(ApiSchemas schemas, ApiOperations operations) {
    return api -> {
      schemas.complete(api);
      operations.complete(api);
    };
  }
}
