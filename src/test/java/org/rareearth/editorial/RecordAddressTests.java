package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A record stands where its kind says that it does. */
@TrackerTest
class RecordAddressTests {

  /** Enough to meet most shapes of a page, few enough to be quick. */
  private static final int PER_KIND = 4;

  @Autowired
  private Kinds kinds;

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private TransactionTemplate transaction;

  @TestFactory
  Stream<DynamicTest> theAddressLeadsToTheRecord() {
    return kinds.all().stream().flatMap(kind -> some(kind).stream().map(address -> DynamicTest.dynamicTest(address, () -> {
      Document page = ReadPage.of(mvc, address.replaceFirst("#.*", ""));
      if (address.contains("#")) {
        assertThat(page.getElementById(address.substring(address.indexOf('#') + 1))).isNotNull();
      }
    })));
  }

  @TestFactory
  Stream<DynamicTest> everyRecordHasAName() {
    return kinds.all().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () ->
        transaction.executeWithoutResult(status -> labels(kind).forEach(label -> assertThat(label).isNotBlank()))));
  }

  private <E> List<String> some(RecordKind<E> kind) {
    return transaction.execute(status -> {
      List<E> all = kind.all().toList();
      List<String> addresses = new ArrayList<>();
      for (int i = 0; i < PER_KIND; i++) {
        addresses.add(kind.address(all.get(i * (all.size() - 1) / (PER_KIND - 1))));
      }
      return addresses.stream().distinct().toList();
    });
  }

  private static <E> Stream<String> labels(RecordKind<E> kind) {
    return kind.all().map(record -> kind.label(record).en());
  }
}
