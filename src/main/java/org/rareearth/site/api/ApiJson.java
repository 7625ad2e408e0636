package org.rareearth.site.api;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes what the API answers: names in snake case, words of closed lists in lower case, numbers digit by digit. */
@Configuration(proxyBeanMethods = false)
class ApiJson implements WebMvcConfigurer {

  private final JsonMapper json;

  ApiJson(JsonMapper json) {
    this.json = mapper(json);
  }

  static JsonMapper mapper(JsonMapper json) {
    SimpleModule words = new SimpleModule();
    words.addSerializer(new LowerCase());
    return json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).addModule(words).build();
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.addCustomConverter(new ForBodies(json));
  }

  /** Leaves every other object to the converter that the rest of the site uses. */
  private static final class ForBodies extends JacksonJsonHttpMessageConverter {

    ForBodies(JsonMapper json) {
      super(json);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
      return false;
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType mediaType) {
      return ApiBody.class.isAssignableFrom(value) && super.canWrite(type, value, mediaType);
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class LowerCase extends ValueSerializer<Enum> {

    @Override
    public Class<Enum> handledType() {
      return Enum.class;
    }

    @Override
    public void serialize(Enum word, JsonGenerator out, SerializationContext context) {
      out.writeString(Values.key(word));
    }
  }
}
