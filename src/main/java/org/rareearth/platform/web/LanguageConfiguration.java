package org.rareearth.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Texts and the choice of their language; a module adds a bundle by putting it under {@code messages/}. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  private static final String FOLDER = "messages/";
  private static final String ENDING = ".properties";

  @Bean
  ResourceBundleMessageSource messageSource() throws IOException {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasenames(bundles());
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setUseCodeAsDefaultMessage(false);
    return source;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new LocaleResolver() {
      @Override
      public Locale resolveLocale(HttpServletRequest request) {
        return Language.of(request).locale();
      }

      @Override
      public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by the lang parameter");
      }
    };
  }

  /** Every bundle by the name of its English file. */
  private static String[] bundles() throws IOException {
    Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + ENDING);
    return Arrays.stream(files)
        .map(file -> String.valueOf(file.getFilename()).replace(ENDING, ""))
        .filter(name -> !name.contains("_"))
        .distinct().sorted()
        .map(FOLDER::concat)
        .toArray(String[]::new);
  }
}
