package org.rareearth.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves style sheets, scripts and pictures from their own folders, with a hash of the content in the name. Boot's mapping of everything
 * would look for every link of a page among the files, which takes longer than the page's own work.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

  private static final List<String> FOLDERS = List.of("css", "js", "img");

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String folder : FOLDERS) {
      registry.addResourceHandler("/" + folder + "/**").addResourceLocations("classpath:/static/" + folder + "/")
          .resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
    // The version stands in the pom alone: /webjars/leaflet/dist/leaflet.js is that file of whichever version is there.
    registry.addResourceHandler("/webjars/**").addResourceLocations("classpath:/META-INF/resources/webjars/").resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**")).addResolver(new LiteWebJarsResourceResolver());
    registry.addResourceHandler("/webjars/echarts/**").addResourceLocations(echarts()).resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }

  /** The library's ready-made scripts, at an address without its version: jars of mvnpm are not laid out as WebJars are. */
  private static String echarts() {
    Properties about = new Properties();
    try (InputStream file = new ClassPathResource("META-INF/maven/org.mvnpm/echarts/pom.properties").getInputStream()) {
      about.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "classpath:/META-INF/resources/_static/echarts/" + about.getProperty("version") + "/dist/";
  }
}
