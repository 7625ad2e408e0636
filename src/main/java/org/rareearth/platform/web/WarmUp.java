package org.rareearth.platform.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Asks for the main pages once before the tracker calls itself ready, so that the first reader does not wait for classes, queries and
 * templates to be prepared.
 *
 * <p>By real requests, because Thymeleaf keeps what it has parsed per rendered page and nothing short of rendering fills that; the port is
 * open by then, but readiness is only granted afterwards.
 */
@Component
final class WarmUp implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<String> paths;
  private final Environment environment;

  WarmUp(@Value("${tracker.warm-up:}") List<String> paths, Environment environment) {
    this.paths = paths;
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    String port = environment.getProperty("local.server.port");
    if (port == null || paths.isEmpty() || environment.getProperty("server.ssl.bundle") != null) {
      return;
    }
    String address = "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "");
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build()) {
      for (String path : paths) {
        client.send(HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build(), BodyHandlers.discarding());
      }
    } catch (IOException e) {
      log.warn("The pages could not be warmed up: {}", e.toString());
    }
  }
}
