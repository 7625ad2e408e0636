package org.rareearth.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.ConflictType;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.SourceKind;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.facility.FacilityStatus;
import org.rareearth.facility.LocationPrecision;
import org.rareearth.facility.MilestoneKind;
import org.rareearth.facility.MilestoneStatus;
import org.rareearth.facility.Property;
import org.rareearth.funding.AmountUnit;
import org.rareearth.funding.Exclusion;
import org.rareearth.funding.Instrument;
import org.rareearth.funding.Level;
import org.rareearth.funding.Rung;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Unit;
import org.rareearth.organization.OrganizationKind;
import org.rareearth.policy.PolicyKind;
import org.rareearth.policy.PolicyStatus;

/** Every value that a page may have to name has a word in both languages. */
class TermsTests {

  private static final ResourceBundle ENGLISH = bundle("terms", Locale.ROOT);
  private static final ResourceBundle CHINESE = bundle("terms", Locale.CHINESE);

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void nameEveryValueOfTheClosedLists(String prefix, Class<? extends Enum<?>> list) {
    for (Enum<?> value : list.getEnumConstants()) {
      String key = prefix + "." + value.name().toLowerCase(Locale.ROOT);
      assertThat(ENGLISH.keySet()).contains(key);
      assertThat(CHINESE.keySet()).contains(key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms", "ui"})
  void standInBothLanguages(String name) {
    Set<String> english = new TreeSet<>(bundle(name, Locale.ROOT).keySet());

    assertThat(new TreeSet<>(own(name).keySet())).isEqualTo(english);
  }

  @Test
  void haveNoStraightApostropheThatAMessageWithArgumentsWouldSwallow() {
    assertThat(Stream.of(bundle("ui", Locale.ROOT), ENGLISH, CHINESE)
        .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString))).noneMatch(text -> text.contains("'"));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("rung", Rung.class), Arguments.of("instrument", Instrument.class), Arguments.of("level", Level.class),
        Arguments.of("exclusion", Exclusion.class), Arguments.of("amountUnit", AmountUnit.class),
        Arguments.of("status", FacilityStatus.class), Arguments.of("property", Property.class),
        Arguments.of("locationPrecision", LocationPrecision.class), Arguments.of("milestoneKind", MilestoneKind.class),
        Arguments.of("milestoneStatus", MilestoneStatus.class), Arguments.of("basis", Basis.class),
        Arguments.of("qualifier", Qualifier.class), Arguments.of("unit", Unit.class), Arguments.of("sourceKind", SourceKind.class),
        Arguments.of("rank", Rank.class), Arguments.of("conflictType", ConflictType.class),
        Arguments.of("conflictState", ConflictState.class), Arguments.of("subjectKind", SubjectKind.class),
        Arguments.of("organizationKind", OrganizationKind.class),
        Arguments.of("policyKind", PolicyKind.class), Arguments.of("policyStatus", PolicyStatus.class));
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle("messages." + name, locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The Chinese file alone, without what it would inherit. */
  private static ResourceBundle own(String name) {
    try (var file = TermsTests.class.getResourceAsStream("/messages/" + name + "_zh.properties")) {
      return new PropertyResourceBundle(file);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
