package org.rareearth.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.rareearth.platform.errors.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one address may ask for what is made for programs, told with every answer. The address is the one that Tomcat takes the
 * request to come from: a proxy in a private network is believed, anybody else is not. What is remembered of addresses is bounded.
 */
@Component
@Order(WebOrder.LIMITS)
final class RateLimits extends OncePerRequestFilter {

  private static final int ADDRESSES = 100_000;
  /** One household or one machine has all addresses of such a network. */
  private static final int BYTES_OF_NETWORK = 8;

  private final long requests;
  private final Duration per;
  private final Cache<String, Bucket> buckets;

  RateLimits(@Value("${tracker.rate-limit.requests}") long requests, @Value("${tracker.rate-limit.per}") Duration per) {
    this.requests = requests;
    this.per = per;
    this.buckets = Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(per.multipliedBy(2)).build();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ConsumptionProbe probe = buckets.get(network(request.getRemoteAddr()), any -> full()).tryConsumeAndReturnRemaining(1);
    long reset = seconds(probe.getNanosToWaitForReset());
    response.setHeader("RateLimit-Policy", "\"default\";q=" + requests + ";w=" + per.toSeconds());
    response.setHeader("RateLimit", "\"default\";r=" + probe.getRemainingTokens() + ";t=" + reset);
    response.setHeader("X-RateLimit-Limit", String.valueOf(requests));
    response.setHeader("X-RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()));
    response.setHeader("X-RateLimit-Reset", String.valueOf(reset));
    if (!probe.isConsumed()) {
      Refused.forHaste(Math.max(1, seconds(probe.getNanosToWaitForRefill())), request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  private Bucket full() {
    return Bucket.builder().addLimit(limit -> limit.capacity(requests).refillGreedy(requests, per)).build();
  }

  private static long seconds(long nanos) {
    return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
  }

  static String network(String address) {
    try {
      InetAddress asked = InetAddress.ofLiteral(address);
      return asked instanceof Inet6Address ? Arrays.toString(Arrays.copyOf(asked.getAddress(), BYTES_OF_NETWORK)) : address;
    } catch (IllegalArgumentException unreadable) {
      return address;
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !WebOrder.isForPrograms(request);
  }
}
