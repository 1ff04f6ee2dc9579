package nl.schoolbel.knowledge.searching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolbel.knowledge.searching.domain.Compounds.Parts;
import org.junit.jupiter.api.Test;

class CompoundsTest {

    @Test
    void aWordIsCutWhereTwoWordsMayMeet() {
        assertThat(Compounds.parts("tabletkoffer")).contains(new Parts("tablet", "koffer"));
        assertThat(Compounds.parts("digibordles")).contains(new Parts("digibord", "les"));
    }

    @Test
    void anSBetweenThemMayBeLeftOut() {
        assertThat(Compounds.parts("groepsapp")).contains(new Parts("groep", "app"), new Parts("groeps", "app"));
    }

    @Test
    void partsAreNotTooShort() {
        assertThat(Compounds.parts("toets")).isEmpty();
        assertThat(Compounds.parts("rekenen")).containsExactly(new Parts("reke", "nen"));
    }

    @Test
    void neighboursMayBeOneWord() {
        assertThat(Compounds.joined(List.of("chrome", "book", "kapot"))).containsExactly("chromebook", "bookkapot");
        assertThat(Compounds.joined(List.of("wifi"))).isEmpty();
    }
}
