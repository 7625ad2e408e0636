package org.rareearth.site.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.facility.ClaimRow;
import org.rareearth.funding.AmountUnit;
import org.rareearth.funding.AwardReport;
import org.rareearth.funding.AwardRow;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.rareearth.site.ui.AsSaid;
import org.springframework.stereotype.Component;

/** Makes value objects of what the front desks tell. */
@Component
class Values {

  private static final Set<Unit> CURRENCIES =
      Set.of(Unit.USD, Unit.AUD, Unit.EUR, Unit.GBP, Unit.CAD, Unit.MYR, Unit.SEK, Unit.NOK, Unit.CNY);

  private final AsSaid asSaid;

  Values(AsSaid asSaid) {
    this.asSaid = asSaid;
  }

  /** What it is about, beside what is said of it. */
  record Scope(@Nullable Basis basis, @Nullable String stage, @Nullable String product, @Nullable String targetYear) {

    static final Scope NONE = new Scope(null, null, null, null);
  }

  /** What is said, before it is known who says it. */
  private record Content(Value.Status status, @Nullable BigDecimal value, @Nullable BigDecimal high, @Nullable String unit,
      @Nullable String currency, @Nullable String term, @Nullable Text words, @Nullable Qualifier qualifier, @Nullable Text asSaid) {

    static final Content UNKNOWN = new Content(Value.Status.UNKNOWN, null, null, null, null, null, null, null, null);

    static Content words(LocalizedText words) {
      return new Content(Value.Status.STATED, null, null, null, null, null, Text.of(words), null, null);
    }

    static Content term(String term) {
      return new Content(Value.Status.STATED, null, null, null, null, term, null, null, null);
    }
  }

  Value of(@Nullable ClaimRow claim, RecordedOn.Records recorded) {
    if (claim == null) {
      return Value.UNKNOWN;
    }
    Content content = claim.value() != null ? content(claim.value()) : claim.status() != null ? Content.term(key(claim.status()))
        : claim.text() != null ? Content.words(claim.text()) : Content.UNKNOWN;
    return value(claim.slug(), content, new Scope(claim.basis(), claim.stage() == null ? null : claim.stage().code(), claim.product(),
        claim.targetYear()), claim.said(), recorded.of(claim.slug()));
  }

  /** The amount that the list shows; the report it is from is named where it is known. */
  Value of(AwardRow award, @Nullable String report, RecordedOn.Records recorded) {
    return value(report, content(award.amount(), award.amountUnit(), award.qualifier()), Scope.NONE, award.shown(),
        report == null ? null : recorded.of(report));
  }

  Value of(AwardReport report, RecordedOn.Records recorded) {
    return value(report.event(), content(report.amount(), report.amountUnit(), report.qualifier()), Scope.NONE, report.said(),
        recorded.of(report.event()));
  }

  Value of(String id, Quantity quantity, Scope scope, Attribution who, RecordedOn.Records recorded) {
    return value(id, content(quantity), scope, who, recorded.of(id));
  }

  Value of(String id, LocalizedText words, Attribution who, RecordedOn.Records recorded) {
    return value(id, Content.words(words), Scope.NONE, who, recorded.of(id));
  }

  /** Somebody says that there is such a thing, and gives no number. */
  Value unstated(String id, Attribution who, RecordedOn.Records recorded) {
    return value(id, Content.UNKNOWN, Scope.NONE, who, recorded.of(id));
  }

  Value of(Statement statement) {
    return value(statement.key(), content(statement.said()), Scope.NONE, statement.attribution(), null);
  }

  /** A number worked out from others, which no single source says. */
  Value computed(Quantity quantity) {
    Content content = content(quantity);
    return new Value(content.status, null, content.value, content.high, content.unit, content.currency, null, null, null,
        content.qualifier, content.asSaid, null, null, null, List.of(), null, null, null, null, null, null, null);
  }

  private Content content(Said said) {
    if (said.quantity() != null) {
      return content(said.quantity());
    }
    if (said.money() != null) {
      return content(said.money(), AmountUnit.TOTAL, said.qualifier());
    }
    return said.term() != null ? Content.term(said.term().substring(said.term().indexOf('.') + 1))
        : said.words() != null ? Content.words(said.words()) : Content.UNKNOWN;
  }

  private Content content(Quantity quantity) {
    return new Content(Value.Status.STATED, quantity.low(), quantity.isRange() ? quantity.upper() : null, quantity.unit().symbol(),
        CURRENCIES.contains(quantity.unit()) ? quantity.unit().symbol() : null, null, null, quantity.qualifier(),
        Text.of(asSaid.of(quantity)));
  }

  private Content content(@Nullable Money money, @Nullable AmountUnit unit, @Nullable Qualifier qualifier) {
    if (money == null) {
      return Content.UNKNOWN;
    }
    return new Content(Value.Status.STATED, money.amount(), null, money.currency() + (unit == AmountUnit.PER_KG_NDPR ? "/kg NdPr" : ""),
        money.currency(), null, null, qualifier, Text.of(asSaid.of(money, qualifier)));
  }

  private static Value value(@Nullable String id, Content what, Scope scope, Attribution who, @Nullable Instant recordedOn) {
    return new Value(what.status, id, what.value, what.high, what.unit, what.currency, what.term, what.words, scope.basis, what.qualifier,
        what.asSaid, scope.stage, scope.product, scope.targetYear, List.of(who.source().slug()), who.locator(),
        DateSaid.ofNullable(who.date()), DateSaid.ofNullable(who.source().publishedOn()), who.source().retrievedOn(), recordedOn,
        who.rank(), who.note());
  }

  static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
