package org.rareearth.site.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every recorded product and state has a Chinese name; a new one stays readable without. */
@TrackerTest
class RecordedNamesTests {

  @Autowired RecordedNames names;
  @Autowired JdbcClient jdbc;

  @Test
  void everyProductOfTheDataHasAChineseName() {
    List<String> products = jdbc.sql("select distinct product from facility_claim where product is not null").query(String.class).list();
    assertThat(products).isNotEmpty().allSatisfy(product -> assertThat(names.product(product).zh()).as(product).isNotNull());
  }

  @Test
  void everyStateOfTheDataHasAChineseName() {
    List<String> states = jdbc.sql("select distinct state from facility where state is not null").query(String.class).list();
    assertThat(states).isNotEmpty().allSatisfy(state -> assertThat(names.state(state).zh()).as(state).isNotNull());
  }

  @Test
  void whatNobodyTranslatedStaysEnglish() {
    assertThat(names.product("unobtainium").en()).isEqualTo("unobtainium");
    assertThat(names.product("unobtainium").zh()).isNull();
  }
}
