package org.rareearth.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What currencies are called. A name may stand for several (kr, ¥, 元); it is then read only when a second name decides, or when
 * one is meant by custom: the bare $ is the US dollar here and the bare 元 the renminbi, since A$, NT$ and 新台币 are never left out
 * by those who mean them.
 */
final class CurrencyNames {

  /** Codes that the name may stand for; with a star, the first is meant when nothing else is said. */
  private static final String TABLE = """
      USD|us$;us dollar;us dollars;american dollars;美元;美金;u$
      *USD AUD CAD NZD HKD TWD SGD|$;dollar;dollars
      EUR|€;euro;euros;欧元
      GBP|£;uk£;pounds sterling;pound sterling;sterling;british pounds;英镑
      AUD|a$;au$;aus$;australian dollar;australian dollars;澳元;澳币;澳大利亚元
      CAD|c$;ca$;can$;cdn$;canadian dollar;canadian dollars;加元;加币;加拿大元
      CNY|rmb;cn¥;rmb¥;yuan;renminbi;chinese yuan;人民币;元人民币;人民币元
      *CNY TWD HKD SGD MOP|元;块
      CNY JPY|¥
      JPY|jp¥;yen;japanese yen;日元
      INR|₹;rs;indian rupee;indian rupees;印度卢比
      INR PKR LKR NPR|rupee;rupees;卢比
      MYR|rm;ringgit;malaysian ringgit;林吉特;令吉;马来西亚林吉特;马来西亚令吉;马币
      SEK|swedish krona;swedish kronor;瑞典克朗
      NOK|norwegian krone;norwegian kroner;挪威克朗
      DKK|danish krone;danish kroner;丹麦克朗
      ISK|冰岛克朗
      SEK NOK DKK ISK|kr;krona;kronor;krone;kroner;克朗
      CHF|swiss franc;swiss francs;sfr;瑞士法郎
      HKD|hk$;hong kong dollars;港元;港币
      TWD|nt$;ntd;新台币;台币;新台币元
      SGD|s$;sg$;singapore dollars;新加坡元;新元;新币
      NZD|nz$;new zealand dollars;新西兰元;纽元
      MOP|mop$;澳门元
      KRW|₩;won;korean won;韩元
      BRL|r$;real;reais;brazilian real;brazilian reais;巴西雷亚尔;雷亚尔
      SAR|saudi riyal;saudi riyals;沙特里亚尔
      QAR|qatari riyal;qatari riyals;卡塔尔里亚尔
      AED|dirham;dirhams;阿联酋迪拉姆;迪拉姆
      ZAR|rand;南非兰特;兰特
      THB|baht;泰铢
      VND|dong;vietnamese dong;越南盾
      IDR|rupiah;印尼盾;印尼卢比
      PHP|philippine peso;philippine pesos;菲律宾比索
      RUB|rouble;roubles;ruble;rubles;卢布
      KZT|tenge;坚戈
      MNT|tugrik;图格里克
      MXN|mexican peso;mexican pesos;墨西哥比索
      CLP|chilean peso;chilean pesos;智利比索
      ILS|shekel;shekels;以色列新谢克尔
      TRY|turkish lira;土耳其里拉
      PLN|zloty;zł;波兰兹罗提
      CZK|捷克克朗
      HUF|forint;匈牙利福林
      PKR|巴基斯坦卢比
      LKR|斯里兰卡卢比
      NPR|尼泊尔卢比
      TZS|坦桑尼亚先令
      NAD|纳米比亚元
      AOA|kwanza;宽扎
      MMK|kyat;缅元
      LAK|kip;基普
      UZS|苏姆
      MWK|kwacha;克瓦查""";

  private static final Map<String, Set<String>> CODES = new HashMap<>();
  private static final Map<String, String> MEANT = new HashMap<>();

  static {
    TABLE.lines().forEach(line -> enter(line.substring(0, line.indexOf('|')), line.substring(line.indexOf('|') + 1)));
  }

  private CurrencyNames() {}

  static boolean knows(String name) {
    return CODES.containsKey(key(name));
  }

  /**
   * The currency that all of these names can mean together: $ and AUD make AUD.
   *
   * @return null when no name was given
   */
  static @Nullable String code(List<String> names) {
    List<String> given = names.stream().filter(name -> !name.isEmpty()).toList();
    if (given.isEmpty()) {
      return null;
    }
    Set<String> possible = new LinkedHashSet<>(candidates(given.getFirst()));
    given.forEach(name -> possible.retainAll(candidates(name)));
    if (possible.isEmpty()) {
      throw new Unreadable("reading.money.two", given.getFirst(), given.getLast());
    }
    String meant = MEANT.get(key(given.getFirst()));
    if (possible.size() > 1 && (meant == null || !possible.contains(meant))) {
      throw new Unreadable("reading.money.which", given.getFirst(), String.join(", ", possible));
    }
    return possible.size() == 1 ? possible.iterator().next() : meant;
  }

  private static Set<String> candidates(String name) {
    return CODES.getOrDefault(key(name), Set.of());
  }

  private static void enter(String codes, String names) {
    List<String> list = Arrays.asList(codes.replace("*", "").split(" "));
    for (String name : names.split(";")) {
      CODES.put(key(name), new LinkedHashSet<>(list));
      if (codes.startsWith("*")) {
        MEANT.put(key(name), list.getFirst());
      }
    }
    list.forEach(code -> CODES.put(key(code), Set.of(code)));
  }

  /** "A $" and "c. $" are no names: the letter may be an article or short for circa, and the money American. */
  private static String key(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace("u.s.", "us").replaceFirst("(?<=[a-z])\\.$", "");
    return plain.matches("(?:[a-z]|ca) \\$") ? name : plain.replace(" ", "");
  }

  static List<String> codes() {
    return CODES.values().stream().flatMap(Set::stream).distinct().sorted().toList();
  }
}
