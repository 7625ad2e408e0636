package org.rareearth.platform;

import org.rareearth.platform.database.StartFailure;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a {@link StartFailure} be told as a sentence, however deep in bean creation it was thrown. */
final class StartFailureAnalyzer extends AbstractFailureAnalyzer<StartFailure> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StartFailure cause) {
    return new FailureAnalysis(cause.sentence(), cause.remedy(), cause);
  }
}
