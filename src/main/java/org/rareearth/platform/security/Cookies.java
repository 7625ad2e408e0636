package org.rareearth.platform.security;

/**
 * How the cookies of signed-in people are named.
 *
 * @param secure whether the site is only ever reached by https; then the browser itself, by the prefix, refuses a cookie that another
 *     host of the same domain tries to plant
 */
record Cookies(boolean secure) {

  String name(String plain) {
    return secure ? "__Host-" + plain : plain;
  }
}
