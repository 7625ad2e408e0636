package org.rareearth.platform.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
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
    registry.addResourceHandler("/webjars/**").addResourceLocations("classpath:/META-INF/resources/webjars/")
        .resourceChain(true).addResolver(new LiteWebJarsResourceResolver());
  }
}
