package org.rareearth.site.account;

import java.util.List;
import org.rareearth.account.OpenSession;

/** /account/sessions: where one is signed in, the latest used first. */
public record SessionsPage(List<Line> sessions) {

  /**
   * One session.
   *
   * @param device browser and system in the words of everyday, as far as they are known
   */
  public record Line(String handle, String device, String address, When started, When lastSeen, boolean current) {}

  static SessionsPage of(List<OpenSession> sessions) {
    return new SessionsPage(sessions.stream().map(one -> new Line(one.handle(), Device.of(one.device()), one.address(),
        new When(one.started()), new When(one.lastSeen()), one.current())).toList());
  }

  public boolean hasOthers() {
    return sessions.size() > 1;
  }
}
