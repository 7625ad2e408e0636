package org.rareearth.platform.security;

import static org.rareearth.account.Role.ADMINISTRATOR;
import static org.rareearth.account.Role.CONTRIBUTOR;
import static org.rareearth.account.Role.REVIEWER;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** The doors of the site: who may come in where, and what those are told who may not. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(ProviderRoles.class)
class SecurityConfiguration {

  private final boolean metricsOpen;

  SecurityConfiguration(@Value("${tracker.metrics-open}") boolean metricsOpen) {
    this.metricsOpen = metricsOpen;
  }

  /** Style sheets and scripts are the same for everybody; asking who it is would cost a query for each. */
  @Bean
  @Order(1)
  SecurityFilterChain doorOfFiles(HttpSecurity http) {
    http.securityMatcher("/css/**", "/js/**", "/img/**", "/webjars/**").authorizeHttpRequests(to -> to.anyRequest().permitAll());
    return bare(http).csrf(AbstractHttpConfigurer::disable).securityContext(AbstractHttpConfigurer::disable).build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain doorOfPages(HttpSecurity http, SessionGrants grants, CookieCsrfTokenRepository tokens, Refusing refusing,
      ProviderSignIn provider, ObjectProvider<ClientRegistrationRepository> providers) {
    bare(http).securityContext(context -> context.securityContextRepository(grants))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens)
            .requireCsrfProtectionMatcher(request -> Doors.isWrite(request) && Doors.isWritable(request)))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
        .addFilterAfter(new SignedInHeaders(), AuthorizationFilter.class)
        .authorizeHttpRequests(this::rules);
    if (providers.getIfAvailable() != null) {
      http.oauth2Login(login -> login.loginPage("/sign-in").successHandler(provider).failureHandler(provider)
          .authorizedClientRepository(new ForgottenTokens()));
    }
    return http.build();
  }

  private void rules(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
    to.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.INCLUDE, DispatcherType.ASYNC).permitAll()
        .requestMatchers("/actuator/health/**").permitAll();
    if (metricsOpen) {
      to.requestMatchers("/actuator/prometheus").permitAll();
    }
    to.requestMatchers(Doors.CONTRIBUTOR).hasRole(CONTRIBUTOR.name())
        .requestMatchers(Doors.REVIEWER).hasRole(REVIEWER.name())
        .requestMatchers(Doors.ADMINISTRATOR).hasRole(ADMINISTRATOR.name())
        .requestMatchers(Doors.ENROLMENT).hasAnyAuthority(Grant.ROLE + CONTRIBUTOR.name(), Grant.OWES_ENROLMENT)
        .requestMatchers(Doors.SIGNED_IN).hasRole(CONTRIBUTOR.name())
        .requestMatchers(Doors.CODE).hasAuthority(Grant.OWES_CODE)
        .anyRequest().permitAll();
  }

  /** The token of forms is in a cookie of its own: it outlives a lost session, and a reader who opens the sign-in page needs no session. */
  @Bean
  CookieCsrfTokenRepository formTokens(Cookies cookies) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(cookies.name("form"));
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> {
      cookie.sameSite("Lax").httpOnly(true);
      if (cookies.secure()) {
        cookie.secure(true);
      }
    });
    return tokens;
  }

  /** Without what would speak for the site in its own words: headers come from WebHeaders, pages are ours, nothing is remembered. */
  private static HttpSecurity bare(HttpSecurity http) {
    return http.headers(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable).sessionManagement(AbstractHttpConfigurer::disable);
  }
}
