package org.rareearth.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.rareearth.editorial.PastMoment;
import org.springframework.http.HttpHeaders;

/** Sends a reader of the past on within the past, whoever redirects and by whatever means. */
final class PastRedirects extends HttpServletResponseWrapper {

  private final String root;
  private final PastMoment moment;

  PastRedirects(String root, PastMoment moment, HttpServletResponse response) {
    super(response);
    this.root = root;
    this.moment = moment;
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    super.sendRedirect(moment.link(root, location));
  }

  @Override
  public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
    super.sendRedirect(moment.link(root, location), status, clearBuffer);
  }

  @Override
  public void setHeader(String name, String value) {
    super.setHeader(name, inPast(name, value));
  }

  @Override
  public void addHeader(String name, String value) {
    super.addHeader(name, inPast(name, value));
  }

  private String inPast(String name, String value) {
    return HttpHeaders.LOCATION.equalsIgnoreCase(name) ? moment.link(root, value) : value;
  }
}
