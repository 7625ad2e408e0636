package org.rareearth.site.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Version;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.FieldChange;

/** Two versions of one record side by side, the earlier first. */
public record VersionsPage(String kind, String key, @Nullable LocalizedText label, Version from, Version to, List<FieldChange> fields) {}
