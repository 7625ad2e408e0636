package org.rareearth.editorial;

import jakarta.servlet.ServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.AsOf;
import org.springframework.web.util.UriUtils;

/**
 * The past that a request asks the site to be shown at. The request carries it, because the session that reads, the links of the page and
 * the day that counts as today all follow it.
 *
 * @param change id of the last change that belongs to it
 */
public record PastMoment(AsOf asOf, long change) {

  /** Where the request holds it. */
  public static final String ATTRIBUTE = PastMoment.class.getName();

  private static final String KEY = AsOf.PARAMETER + "=";

  /** The moment that a request is about; null for the present. */
  public static @Nullable PastMoment of(ServletRequest request) {
    return (PastMoment) request.getAttribute(ATTRIBUTE);
  }

  /**
   * A link that stays in this past: with the parameter, if it leads to a page that has one.
   *
   * @param root context path of the application, empty for most
   */
  public String link(String root, String link) {
    int hash = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
    String address = link.substring(0, hash);
    String path = address.indexOf('?') < 0 ? address : address.substring(0, address.indexOf('?'));
    String query = address.substring(path.length());
    if (!path.startsWith(root + "/") || path.startsWith("//") || !PastAddresses.isOffered(path.substring(root.length()))
        || query.startsWith("?" + KEY) || query.contains("&" + KEY)) {
      return link;
    }
    return address + (query.isEmpty() ? "?" : "&") + KEY + UriUtils.encode(asOf.label(), StandardCharsets.UTF_8) + link.substring(hash);
  }
}
