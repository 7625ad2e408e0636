package org.rareearth.site.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/**
 * /api/docs: the description of the API as a page, made of the description itself.
 *
 * @param about what it says before its first address
 * @param server address that the examples ask
 */
public record DocsPage(String version, List<LocalizedText> about, String server, List<Group> groups, List<Shape> shapes) {

  /** Operations of one subject. */
  public record Group(String id, LocalizedText name, List<Operation> operations) {}

  /**
   * An address.
   *
   * @param curl a request that can be pasted
   * @param example what it once answered, shortened
   * @param answer name of the shape of its answer
   */
  public record Operation(String id, String path, LocalizedText summary, List<Parameter> parameters, String curl, @Nullable String example,
      String answer) {}

  /** What an address takes. */
  public record Parameter(String name, boolean inPath, String meaning, List<String> accepted) {}

  /** What is answered. */
  public record Shape(String name, String meaning, List<Property> properties) {}

  /** A property of an answer. */
  public record Property(String name, String type, @Nullable String shape, String meaning) {}
}
