package org.rareearth.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Keeps nothing of what a provider hands out: it is asked once who somebody is, and nothing is ever done there in that person's name. */
final class ForgottenTokens implements OAuth2AuthorizedClientRepository {

  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration, Authentication person,
      HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication person, HttpServletRequest request,
      HttpServletResponse response) {
    // deliberately forgotten
  }

  @Override
  public void removeAuthorizedClient(String registration, Authentication person, HttpServletRequest request,
      HttpServletResponse response) {
    // there is none
  }
}
