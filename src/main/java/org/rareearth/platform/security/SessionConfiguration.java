package org.rareearth.platform.security;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in the database, so that any node can answer and an ended one is ended on all of them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "http_session")
class SessionConfiguration {

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit(@Value("${tracker.session.idle}") Duration idle) {
    return repository -> repository.setDefaultMaxInactiveInterval(idle);
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> postgresWords() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  @Bean
  Cookies cookies(Environment environment) {
    boolean https = environment.getProperty("tracker.url", "").startsWith("https:");
    return new Cookies(environment.getProperty("tracker.secure-cookies", Boolean.class, https));
  }

  @Bean
  CookieSerializer sessionCookie(Cookies cookies) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(cookies.name("session"));
    cookie.setCookiePath("/");
    cookie.setSameSite("Lax");
    cookie.setUseHttpOnlyCookie(true);
    if (cookies.secure()) {
      cookie.setUseSecureCookie(true);
    }
    return cookie;
  }

  /** Error pages are dispatched anew, and need to know who reads them as much as any other page. */
  @Bean
  <S extends Session> FilterRegistrationBean<SessionRepositoryFilter<S>> sessionFilter(SessionRepositoryFilter<S> filter) {
    FilterRegistrationBean<SessionRepositoryFilter<S>> registration = new FilterRegistrationBean<>(filter);
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    return registration;
  }
}
