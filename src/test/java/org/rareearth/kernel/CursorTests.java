package org.rareearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearth.facility.FacilityClaim;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TrackerTest
class CursorTests {

  @Autowired EntityManager entityManager;

  @Test
  @Transactional(readOnly = true)
  void givesEveryRowOnceInOrderAndForgetsItAgain() {
    List<String> all = entityManager.createQuery("select c.slug from FacilityClaim c order by c.id", String.class).getResultList();
    List<String> read = new ArrayList<>();
    List<FacilityClaim> kept = new ArrayList<>();
    Cursor.read(entityManager, entityManager.createQuery("select c from FacilityClaim c order by c.id", FacilityClaim.class), some -> {
      assertThat(some).hasSizeLessThanOrEqualTo(500);
      kept.add(some.getFirst());
      some.forEach(claim -> read.add(claim.slug()));
    });

    assertThat(read).hasSizeGreaterThan(500).isEqualTo(all);
    assertThat(kept).noneMatch(entityManager::contains);
  }
}
