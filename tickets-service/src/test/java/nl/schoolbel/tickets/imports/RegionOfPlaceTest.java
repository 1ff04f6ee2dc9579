package nl.schoolbel.tickets.imports;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolbel.tickets.schoolcalendar.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionOfPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "Overijssel, Zwolle, NORTH",
        "Fryslân, , NORTH",
        "Flevoland, Almere, NORTH",
        "Flevoland, Zeewolde, MIDDLE",
        "Utrecht, Utrecht, MIDDLE",
        "Utrecht, Eemnes, NORTH",
        "Zuid-Holland, , MIDDLE",
        "Noord-Brabant, Breda, SOUTH",
        "LIMBURG, Maastricht, SOUTH",
        "Gelderland, Hattem, NORTH"
    })
    void provinceAndMunicipalitySayTheRegion(String province, String municipality, Region region) {
        assertThat(RegionOfPlace.of(province, municipality)).isEqualTo(region);
    }

    @Test
    void whereTheBorderGoesThroughThereIsNoAnswer() {
        assertThat(RegionOfPlace.of("Gelderland", "Arnhem")).isNull();
        assertThat(RegionOfPlace.of("Noord-Brabant", "Altena")).isNull();
        assertThat(RegionOfPlace.of("Utrecht", "De Ronde Venen")).isNull();
        assertThat(RegionOfPlace.of("Utrecht", null)).isNull();
        assertThat(RegionOfPlace.of(null, null)).isNull();
    }
}
