package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.rareearth.facility.Facility;
import org.rareearth.stage.ChainStage;
import org.rareearth.testing.EditingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A list that a record keeps has a history too, and every older version of it can be read again. */
@EditingTest
class ListHistoryTests {

  @Autowired
  private Kinds kinds;

  @Autowired
  private EntityManager entityManager;

  @Autowired
  private TransactionTemplate transaction;

  @Autowired
  private JdbcClient database;

  @Test
  void everyVersionOfAListIsRead() {
    RecordKind<?> facilities = kinds.find("facilities");
    Map<String, String> cells = transaction.execute(status -> first(facilities));
    Map<String, String> plant = new LinkedHashMap<>(cells);
    plant.putAll(Map.of("facility", "zz-list", "stages", "mining;concentration;metal_alloy"));
    signed(() -> facilities.create(new DataRow("facilities", 1, plant)));
    Long id = database.sql("select id from facility where slug = 'zz-list'").query(Long.class).single();
    long made = latest();
    long turned = revised(plant, "metal_alloy;concentration;mining");
    long shortened = revised(plant, "concentration");
    plant.put("name_en", "Another name");
    long renamed = revised(plant, "concentration");
    long lengthened = revised(plant, "mining;concentration");
    signed(() -> remove(facilities));
    assertThat(stages(id, made)).containsExactly("mining", "concentration", "metal_alloy");
    assertThat(stages(id, turned)).containsExactly("metal_alloy", "concentration", "mining");
    assertThat(stages(id, shortened)).containsExactly("concentration");
    assertThat(stages(id, renamed)).containsExactly("concentration");
    assertThat(stages(id, lengthened)).containsExactly("mining", "concentration");
  }

  private long revised(Map<String, String> plant, String stages) {
    plant.put("stages", stages);
    signed(() -> revise(kinds.find("facilities"), plant));
    return latest();
  }

  private void signed(Runnable change) {
    transaction.executeWithoutResult(status -> {
      new Authorship(Origin.FIRST_LOAD, Nature.BEGINNING, null, null, null, null).sign();
      change.run();
    });
  }

  private static <E> Map<String, String> first(RecordKind<E> kind) {
    return kind.cells(kind.all().findFirst().orElseThrow());
  }

  private static <E> void revise(RecordKind<E> kind, Map<String, String> cells) {
    kind.revise(Objects.requireNonNull(kind.find("zz-list")), new DataRow("facilities", 1, cells));
  }

  private <E> void remove(RecordKind<E> kind) {
    kinds.remove(kind, Objects.requireNonNull(kind.find("zz-list")));
  }

  private long latest() {
    return database.sql("select max(id) from change").query(Long.class).single();
  }

  private List<String> stages(Long id, long change) {
    try (Session past = entityManager.getEntityManagerFactory().unwrap(SessionFactory.class).withOptions().atChangeset(change)
        .openSession()) {
      return past.find(Facility.class, id).stages().stream().map(ChainStage::slug).toList();
    }
  }
}
