package org.rareearth.funding;

import java.util.Arrays;
import java.util.List;

/** How large an announced amount is, in whichever currency it was announced. */
public enum AmountBand {

  UNDER_1M("under-1m"), FROM_1M("1m-10m"), FROM_10M("10m-100m"), FROM_100M("100m-1bn"), FROM_1BN("1bn-or-more"),
  /** A price for each kilogram, which is no sum. */
  PER_KG("per-kg"),
  /** No source gives an amount. */
  NONE("none");

  static final String EXPRESSION = """
      case when s.amount.amount is null then 'none'
        when s.amountUnit = org.rareearth.funding.AmountUnit.PER_KG_NDPR then 'per-kg'
        when s.amount.amount < 1000000 then 'under-1m' when s.amount.amount < 10000000 then '1m-10m'
        when s.amount.amount < 100000000 then '10m-100m' when s.amount.amount < 1000000000 then '100m-1bn'
        else '1bn-or-more' end""";

  private final String key;

  AmountBand(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(AmountBand::key).toList();
  }
}
