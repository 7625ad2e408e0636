package org.rareearth.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Says in one line why there was no start; Boot's own framed page of it is switched off in application.yaml. */
final class OneLineReporter implements FailureAnalysisReporter {

  private static final Logger log = LoggerFactory.getLogger("org.rareearth.start");

  @Override
  public void report(FailureAnalysis analysis) {
    String action = StringUtils.hasText(analysis.getAction()) ? " " + analysis.getAction() : "";
    log.error("Not started. {}", (analysis.getDescription() + action).replaceAll("\\s+", " ").strip());
    log.debug("Not started", analysis.getCause());
  }
}
