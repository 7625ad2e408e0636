package org.rareearth.platform.errors;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Gone;
import org.rareearth.kernel.NotFound;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** From what was thrown to what is answered: the reader's mistakes with what is accepted, the database's absence with a time to return. */
final class Refusals {

  private static final String RETRY_AFTER_SECONDS = "15";

  private Refusals() {}

  static Refusal of(Throwable thrown) {
    return switch (thrown) {
      case NotFound e -> Refusal.of(404, Refusal.say("errors.detail.unrecorded", e.slug()), Refusal.say("errors.detail.address"));
      case Gone e -> Refusal.of(410, Refusal.quote(String.valueOf(e.getMessage())));
      case BadInput e -> Refusal.of(400, Accepted.insteadOf(e));
      case MethodArgumentTypeMismatchException e -> Refusal.of(400, Accepted.insteadOf(e.getName(), e));
      case TypeMismatchException e -> Refusal.of(400, Accepted.insteadOf(null, e));
      case MethodArgumentNotValidException e -> invalid(e);
      case BindException e -> invalid(e);
      case HandlerMethodValidationException e when !e.isForReturnValue() -> new Refusal(e.getStatusCode(), new HttpHeaders(),
          e.getParameterValidationResults().stream().flatMap(result -> result.getResolvableErrors().stream()).toList());
      case MissingServletRequestParameterException e -> Refusal.of(400, Refusal.say("errors.detail.missing", e.getParameterName()));
      case HttpMessageNotReadableException _ -> Refusal.of(400, Refusal.say("errors.detail.body"));
      case MaxUploadSizeExceededException _ -> Refusal.of(413, Refusal.say("errors.detail.size"));
      case MultipartException _ -> Refusal.of(400, Refusal.say("errors.detail.multipart"));
      case HttpRequestMethodNotSupportedException e -> wrongMethod(e);
      case HttpMediaTypeNotAcceptableException e -> Refusal.of(406, types("errors.detail.produced", e.getSupportedMediaTypes()));
      case HttpMediaTypeNotSupportedException e -> Refusal.of(415, types("errors.detail.consumed", e.getSupportedMediaTypes()));
      case InvalidParameterException e -> unreadableForm(e.getErrorCode());
      case ErrorResponse e -> ofStatus(e.getStatusCode(), e.getHeaders());
      case ServletException e when e.getRootCause() != null -> of(e.getRootCause());
      default -> ofDatabase(thrown);
    };
  }

  /** What can be said when nothing but the status is known. */
  static Refusal ofStatus(HttpStatusCode status, HttpHeaders headers) {
    return switch (status.value()) {
      case 400 -> new Refusal(status, headers, List.of(Refusal.say("errors.detail.request")));
      case 404 -> new Refusal(status, headers, List.of(Refusal.say("errors.detail.address")));
      case 413 -> new Refusal(status, headers, List.of(Refusal.say("errors.detail.size")));
      case 500 -> new Refusal(status, headers, List.of(Refusal.say("errors.detail.ours")));
      case 503 -> new Refusal(status, headers, List.of(Refusal.say("errors.detail.away", RETRY_AFTER_SECONDS)))
          .with(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
      default -> new Refusal(status, headers, List.of());
    };
  }

  /** Tells a database that is away or overwhelmed, and a value that it cannot hold, from a fault of ours. */
  private static Refusal ofDatabase(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException || cause instanceof SQLException e && isClosed(e)) {
        return ofStatus(HttpStatusCode.valueOf(503), new HttpHeaders());
      }
      if (cause instanceof SQLException e && e.getSQLState() != null && e.getSQLState().length() == 5) {
        return switch (e.getSQLState().substring(0, 2)) {
          case "08", "53", "57" -> ofStatus(HttpStatusCode.valueOf(503), new HttpHeaders());
          case "22" -> Refusal.of(400, Refusal.say("errors.detail.range"));
          default -> ofStatus(HttpStatusCode.valueOf(500), new HttpHeaders());
        };
      }
    }
    return ofStatus(HttpStatusCode.valueOf(500), new HttpHeaders());
  }

  /** Tomcat tells a form that is too large by status, and one that it cannot decode or that has too many fields by 400. */
  private static Refusal unreadableForm(int status) {
    return status == 413 ? Refusal.of(413, Refusal.say("errors.detail.size")) : Refusal.of(400, Refusal.say("errors.detail.form"));
  }

  private static Refusal invalid(BindingResult result) {
    return new Refusal(HttpStatusCode.valueOf(400), new HttpHeaders(), result.getAllErrors().stream().map(Refusals::detail).toList());
  }

  private static MessageSourceResolvable detail(ObjectError error) {
    if (error instanceof FieldError field && field.contains(TypeMismatchException.class)) {
      return Accepted.insteadOf(field.getField(), field.unwrap(TypeMismatchException.class));
    }
    String name = error instanceof FieldError field ? field.getField() : error.getObjectName();
    return Refusal.say("errors.detail.field", name, error);
  }

  /** The pool's word when a roll-back comes after the connection broke; it hides the exception that had the state. */
  private static boolean isClosed(SQLException e) {
    return e.getSQLState() == null && "Connection is closed".equals(e.getMessage());
  }

  private static Refusal wrongMethod(HttpRequestMethodNotSupportedException e) {
    Collection<HttpMethod> allowed = e.getSupportedHttpMethods();
    String names = allowed == null ? "GET, HEAD" : allowed.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    return Refusal.of(405, Refusal.say("errors.detail.method", names)).with(HttpHeaders.ALLOW, names);
  }

  private static MessageSourceResolvable types(String key, @Nullable List<MediaType> types) {
    return Refusal.say(key, types == null || types.isEmpty() ? "text/html" : MediaType.toString(types));
  }
}
