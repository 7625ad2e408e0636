package org.rareearth.platform.errors;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page for what Tomcat refuses before any of our code sees it, and for an error page that itself failed: both languages at once,
 * because there is nobody left to ask which, and nothing about what serves it.
 */
public final class LastResort extends ErrorReportValve {

  private static final Logger log = LoggerFactory.getLogger(LastResort.class);
  private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>%1$d · %2$s · %3$s</title></head>
      <body><main><p>%1$d</p>
      <h1>%2$s</h1><p>%4$s</p>
      <div lang="zh-CN"><h1>%3$s</h1><p>%5$s</p></div>
      <p><a href="/">Rare Earth Tracker · 稀土供应链追踪</a></p></main></body></html>
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    int status = statusOf(response);
    response.setStatus(status);
    if (status >= 500) {
      log.error("{} {} ended in the last resort with {}", request.getMethod(), request.getRequestURI(), status, thrown);
    }
    try {
      response.setContentType("text/html");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "no-store");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(page(status));
        response.finishResponse();
      }
    } catch (IOException e) {
      log.debug("The reader left before the error page was sent", e);
    }
  }

  /** A version or an encoding that HTTP does not have is the asker's mistake, which Tomcat counts as the server's. */
  private static int statusOf(Response response) {
    return response.getStatus() == 501 || response.getStatus() == 505 ? 400 : response.getStatus();
  }

  static String page(int status) {
    ResourceBundle english = texts(Locale.ENGLISH);
    ResourceBundle chinese = texts(Locale.SIMPLIFIED_CHINESE);
    String title = Answers.titleKey(status);
    String detail = switch (status) {
      case 404 -> "errors.detail.address";
      case 413 -> "errors.detail.size";
      default -> status >= 500 ? "errors.detail.ours" : "errors.detail.request";
    };
    return PAGE.formatted(status, english.getString(title), chinese.getString(title), english.getString(detail),
        chinese.getString(detail));
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("messages.errors", locale, LastResort.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
