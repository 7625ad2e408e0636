package org.rareearth.platform.errors;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** Why a request is not answered as asked, before it is put into a language and a format. */
record Refusal(HttpStatusCode status, HttpHeaders headers, List<MessageSourceResolvable> details) {

  static Refusal of(int status, MessageSourceResolvable... details) {
    return new Refusal(HttpStatusCode.valueOf(status), new HttpHeaders(), List.of(details));
  }

  Refusal with(String header, String value) {
    HttpHeaders more = HttpHeaders.copyOf(headers);
    more.set(header, value);
    return new Refusal(status, more, details);
  }

  static MessageSourceResolvable say(String key, Object... arguments) {
    return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
  }

  /** A message of the domain: a key if there is such a one, or else the sentence itself. */
  static MessageSourceResolvable quote(String keyOrSentence) {
    return new DefaultMessageSourceResolvable(new String[] {keyOrSentence}, keyOrSentence);
  }
}
