package org.rareearth.account;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Sends links by mail where {@code spring.mail.host} says through whom; elsewhere the administrator hands them over. */
@Component
public class Post {

  private static final Logger log = LoggerFactory.getLogger(Post.class);

  private final ObjectProvider<MailSender> sender;
  private final MessageSource messages;
  private final String from;

  Post(ObjectProvider<MailSender> sender, MessageSource messages, @Value("${tracker.mail-from:}") String from) {
    this.sender = sender;
    this.messages = messages;
    this.from = from;
  }

  /** Whether it was handed to the mail server; in both languages, because nobody knows yet which the reader prefers. */
  public boolean send(Administration.Handover handover, String link) {
    MailSender server = sender.getIfAvailable();
    if (server == null) {
      return false;
    }
    String kind = handover.isInvitation() ? "account.mail.invitation" : "account.mail.password";
    SimpleMailMessage mail = new SimpleMailMessage();
    mail.setTo(handover.email());
    if (!from.isEmpty()) {
      mail.setFrom(from);
    }
    Object[] words = {handover.name(), link, handover.valid().toHours()};
    mail.setSubject(messages.getMessage(kind + ".subject", null, Locale.ENGLISH) + " · "
        + messages.getMessage(kind + ".subject", null, Locale.SIMPLIFIED_CHINESE));
    mail.setText(messages.getMessage(kind, words, Locale.ENGLISH) + "\n\n--\n\n"
        + messages.getMessage(kind, words, Locale.SIMPLIFIED_CHINESE));
    try {
      server.send(mail);
      return true;
    } catch (MailException e) {
      log.warn("A link could not be sent by mail: {}", e.toString());
      return false;
    }
  }
}
