package org.rareearth.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The system's Chromium, driven as a reader would: started once for all journeys of a run. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:/Program Files/Google/Chrome/Application/chrome.exe");

  /** Milliseconds: a machine that builds may have much else to do. */
  private static final double PATIENCE = 60_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path executable) {
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setHeadless(true)
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")));
  }

  static Browser open() {
    return new Browser(installed().orElseThrow());
  }

  /** The Chromium named by CHROMIUM, or else the first one found where systems put it. */
  static Optional<Path> installed() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), NAMES.stream()).map(Path::of).filter(Files::isExecutable)
        .findFirst();
  }

  /** A new window of this width in this language, with nothing remembered from another. */
  Page window(int width, String language) {
    return open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900).setLocale(language));
  }

  /** A new window on the site at this address, with the cookies of another where there are some. */
  Page window(int width, String language, String address, @Nullable String cookies) {
    com.microsoft.playwright.Browser.NewContextOptions options = new com.microsoft.playwright.Browser.NewContextOptions()
        .setViewportSize(width, 900).setLocale(language).setBaseURL(address);
    return open(cookies == null ? options : options.setStorageState(cookies));
  }

  private Page open(com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context = chromium.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return context.newPage();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
