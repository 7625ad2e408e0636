package org.rareearth.site.api;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rareearth.kernel.LocalizedText;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says before its first address. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  static final String VERSION = "1.0.0";

  private static final int PARTS = 8;

  private final String origin;
  private final MessageSource messages;

  ApiDescription(@Value("${tracker.url:}") String origin, MessageSource messages) {
    this.origin = origin.replaceAll("/+$", "");
    this.messages = messages;
  }

  /** What holds at every address, paragraph by paragraph. */
  static List<LocalizedText> about(MessageSource messages) {
    return IntStream.rangeClosed(1, PARTS).mapToObj(part -> new LocalizedText(
        Objects.requireNonNull(messages.getMessage("api.about." + part, null, Locale.ENGLISH)),
        messages.getMessage("api.about." + part, null, Locale.SIMPLIFIED_CHINESE))).toList();
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI().info(new Info().title("Rare Earth Tracker API").version(VERSION)
            .description(about(messages).stream().map(LocalizedText::en).collect(Collectors.joining("\n\n")))
            .summary("Facilities, money, policies, figures and their sources, read without a key.")
            .contact(contact())
            .license(new License().name("CC BY 4.0").identifier("CC-BY-4.0")))
        .servers(List.of(new Server().url(origin.isEmpty() ? "/" : origin).description("This site.")))
        .externalDocs(new ExternalDocumentation().description("The data dictionary").url(origin + "/data"));
  }

  /** A contact's address has to be whole, which it is not before somebody says where the site is. */
  private Contact contact() {
    Contact contact = new Contact().name("Rare Earth Tracker");
    return origin.isEmpty() ? contact : contact.url(origin + "/about");
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
