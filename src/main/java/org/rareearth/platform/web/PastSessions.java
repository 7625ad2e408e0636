package org.rareearth.platform.web;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.PastMoment;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets every query of a page of the past run in one session that reads the tables as they were; the front desks need not know.
 *
 * <p>An interceptor, so that whatever the filters ask of the database, such as who is signed in, is asked of the present. The session can
 * write nothing. It needs no long transaction to be one snapshot: what was recorded up to a change does not change any more.
 */
@Component
final class PastSessions implements HandlerInterceptor, WebMvcConfigurer {

  private static final String BOUND = PastSessions.class.getName();

  private final EntityManagerFactory factory;

  PastSessions(EntityManagerFactory factory) {
    this.factory = factory;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    PastMoment moment = PastMoment.of(request);
    if (moment != null && request.getDispatcherType() == DispatcherType.REQUEST) {
      Session session = factory.unwrap(SessionFactory.class).withOptions().atChangeset(moment.change()).flushMode(FlushMode.MANUAL)
          .openSession();
      session.setDefaultReadOnly(true);
      TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(session));
      request.setAttribute(BOUND, session);
    }
    return true;
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
    if (request.getAttribute(BOUND) instanceof Session session) {
      request.removeAttribute(BOUND);
      TransactionSynchronizationManager.unbindResource(factory);
      session.close();
    }
  }
}
