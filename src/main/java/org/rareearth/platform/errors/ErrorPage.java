package org.rareearth.platform.errors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an error page shows.
 *
 * @param status the status of the answer
 * @param titleKey key of the message that names what happened, the same for every error of that status
 * @param details what exactly, and what would be accepted, in the reader's language
 * @param requestId finds a fault of ours in the log; absent where the fault is not ours
 */
public record ErrorPage(int status, String titleKey, List<String> details, @Nullable String requestId) {}
