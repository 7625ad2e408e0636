package org.rareearth.platform.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.account.SignedIn;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fills in who is signed in where a controller asks with {@link CurrentEditor}, and keeps writes to the addresses meant for them. */
@Component
final class EditorParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(CurrentEditor.class) && parameter.getParameterType() == Editor.class;
  }

  @Override
  public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Editor editor = SignedIn.editor();
    if (editor == null && !parameter.isOptional()) {
      throw new IllegalStateException("nobody is signed in at an address that says somebody is: " + parameter.getMethod());
    }
    return editor;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new UnlistedWrites());
  }
}
