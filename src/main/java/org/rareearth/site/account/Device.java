package org.rareearth.site.account;

import java.util.List;

/** What a browser says of itself, cut down to what its owner would call it; a name unknown here is shown as it came. */
final class Device {

  private record Sign(String text, String name) {}

  /** Each calls itself by the names of those after it, too. */
  private static final List<Sign> BROWSERS = List.of(new Sign("Edg/", "Edge"), new Sign("OPR/", "Opera"),
      new Sign("MicroMessenger", "WeChat"), new Sign("Firefox/", "Firefox"), new Sign("Chrome/", "Chrome"), new Sign("Safari/", "Safari"));
  private static final List<Sign> SYSTEMS = List.of(new Sign("Windows", "Windows"), new Sign("iPhone", "iPhone"), new Sign("iPad", "iPad"),
      new Sign("Android", "Android"), new Sign("Mac OS X", "macOS"), new Sign("CrOS", "ChromeOS"), new Sign("Linux", "Linux"));

  private Device() {}

  static String of(String agent) {
    String browser = find(BROWSERS, agent);
    String system = find(SYSTEMS, agent);
    if (browser.isEmpty()) {
      return agent.substring(0, Math.min(agent.length(), 60));
    }
    return system.isEmpty() ? browser : browser + " · " + system;
  }

  private static String find(List<Sign> signs, String agent) {
    return signs.stream().filter(sign -> agent.contains(sign.text())).map(Sign::name).findFirst().orElse("");
  }
}
