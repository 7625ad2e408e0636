package org.rareearth.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rareearth.kernel.NotFound;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TrackerTest
class OrganizationFamilyTests {

  @Autowired
  private Organizations organizations;

  @Autowired
  private EntityManager entityManager;

  @Test
  void climbsToTheLastParentAndDescendsToTheLastSubsidiary() {
    OrganizationFamily evac = organizations.family("evac");
    assertThat(evac.parents()).extracting(OrganizationRow::slug).containsExactly("vac", "ara-partners");
    OrganizationFamily ara = organizations.family("ara-partners");
    assertThat(ara.slugs()).containsExactlyInAnyOrder("ara-partners", "vac", "evac", "neorem");
    assertThat(ara.subsidiaries()).extracting(OrganizationFamily.Subsidiary::depth).containsExactly(1, 2, 2);
  }

  @Test
  void keepsTheShareThatTheSourceStates() {
    assertThat(organizations.family("ganzhou-cg").subsidiaries()).anySatisfy(subsidiary -> {
      assertThat(subsidiary.organization().slug()).isEqualTo("jiangyin-jh");
      assertThat(subsidiary.organization().parentSharePct()).isEqualByComparingTo("86");
    });
  }

  @Test
  @Transactional
  void endsWhereOwnershipRunsInACircle() {
    entityManager.createNativeQuery("update organization set parent_id = (select id from organization where slug = 'evac') "
        + "where slug = 'ara-partners'").executeUpdate();
    OrganizationFamily vac = Assertions.assertTimeout(Duration.ofSeconds(5), () -> organizations.family("vac"));
    assertThat(vac.slugs()).containsExactlyInAnyOrder("vac", "evac", "neorem", "ara-partners");
    assertThat(vac.parents()).extracting(OrganizationRow::slug).containsExactly("ara-partners", "evac");
  }

  @Test
  void saysThatAnOrganizationIsNotRecorded() {
    assertThatThrownBy(() -> organizations.family("nobody")).isInstanceOf(NotFound.class);
  }
}
