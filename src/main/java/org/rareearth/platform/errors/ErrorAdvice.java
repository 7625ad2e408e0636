package org.rareearth.platform.errors;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Gone;
import org.rareearth.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what is expected to go wrong where it goes wrong; anything else is a fault and goes the long way to {@link ErrorPages}. */
@ControllerAdvice
final class ErrorAdvice {

  private final Answers answers;
  private final ObjectProvider<RetiredRecords> retired;

  /** A slice of the application without records still tells what is expected to go wrong. */
  ErrorAdvice(Answers answers, ObjectProvider<RetiredRecords> retired) {
    this.answers = answers;
    this.retired = retired;
  }

  @ExceptionHandler({
      NotFound.class, Gone.class, BadInput.class,
      TypeMismatchException.class, BindException.class, MethodArgumentNotValidException.class, ServletRequestBindingException.class,
      HttpMessageNotReadableException.class, MultipartException.class, MissingServletRequestPartException.class,
      InvalidParameterException.class, HttpRequestMethodNotSupportedException.class, HttpMediaTypeException.class,
      NoHandlerFoundException.class, NoResourceFoundException.class, ErrorResponseException.class, AsyncRequestTimeoutException.class,
      DataAccessException.class, TransactionException.class, PersistenceException.class
  })
  Object refuse(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
    if (thrown instanceof NotFound missing) {
      RetiredRecords known = retired.getIfAvailable();
      Object answer = known == null ? null : known.answer(missing, request);
      if (answer != null) {
        return answer;
      }
    }
    return answers.to(Refusals.of(thrown), request.getRequestURI(), thrown, request, response);
  }
}
