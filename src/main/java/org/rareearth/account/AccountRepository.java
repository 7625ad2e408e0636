package org.rareearth.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

  /** Written at once, because the journal refers to it in plain SQL. */
  Account saveAndFlush(Account account);

  Optional<Account> findById(long id);

  List<Account> findByIdIn(Collection<Long> ids);

  Optional<Account> findByEmail(String email);

  Optional<Account> findByIssuerAndSubject(String issuer, String subject);

  List<Account> findAllByOrderByName();

  /** Locked, so that two administrators cannot remove each other at the same moment. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("""
      select a from Account a
      where a.role = ADMINISTRATOR and a.enabled and (a.passwordHash is not null or a.subject is not null) order by a.id""")
  List<Account> administrators();

  @Query("""
      select count(a) > 0 from Account a
      where a.role = ADMINISTRATOR and a.enabled and (a.passwordHash is not null or a.subject is not null)""")
  boolean hasAdministrator();

  /** Of two requests with the same code one changes the row. */
  @Modifying
  @Query("update Account a set a.codeLastStep = :step where a.id = :id and (a.codeLastStep is null or a.codeLastStep < :step)")
  int useCode(long id, long step);
}
