package org.rareearth.supply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearth.kernel.LocalizedText;

/** Materials are grouped by what the source calls them, and not guessed where it names an element alone. */
class MaterialTests {

  @ParameterizedTest
  @CsvSource({"monazite/xenotime concentrate, CONCENTRATE", "rare earth ore (Greenland), CONCENTRATE", "mixed rare earth carbonate, INTERMEDIATE",
      "mixed rare earth sulphate, INTERMEDIATE", "'Nd, Pr, Tb, Dy, Sm, Gd oxides', OXIDE", "NdPr oxide for sintered magnets, OXIDE",
      "rare earth metals and alloys, METAL", "NdFeB magnets, MAGNET", "magnets from 100% recycled material, MAGNET",
      "end-of-life magnets, SCRAP", "magnet production by-products, SCRAP", "alloy and NdFeB magnets, SEVERAL",
      "'NdPr metal, Dy and Tb oxide', SEVERAL", "NdPr, UNSAID", "samarium, UNSAID", "rare earths, UNSAID"})
  void readsTheGroupFromTheWords(String words, Material group) {
    assertThat(Material.of(new LocalizedText(words, null))).isEqualTo(group);
  }

  @Test
  void saysNothingWhereTheSourceSaysNothing() {
    assertThat(Material.of(null)).isEqualTo(Material.UNSAID);
  }
}
