package nl.schoolbel.sla.gateway.connectors.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Cut.to(80, "x".repeat(80))).isEqualTo("x".repeat(80));
    }

    @Test
    void oneTooMuchEndsInDotsAndFits() {
        assertThat(Cut.to(80, "x".repeat(81))).hasSize(80).endsWith("x…");
    }

    @Test
    void aWordIsNotHalvedWhenOneEndsShortlyBefore() {
        assertThat(Cut.to(20, "Digibord in lokaal vier doet niets")).isEqualTo("Digibord in lokaal…");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotHalved() {
        assertThat(Cut.to(4, "ab😀😀")).isEqualTo("ab…");
    }

    @Test
    void markupOfOurOwnTextIsNoneOfTheirs() {
        assertThat(Cut.asMarkup("<script>x</script>\nregel twee", "<br>", 100))
                .isEqualTo("‹script›x‹/script›<br>regel twee");
    }

    @Test
    void lineBreaksCountInTheLengthAndAreNotHalved() {
        String text = "een\n".repeat(30);

        String cut = Cut.asMarkup(text, "<br>", 40);

        assertThat(cut).hasSizeLessThanOrEqualTo(40).endsWith("…");
        assertThat(cut.replace("<br>", "")).doesNotContain("<").doesNotContain(">");
    }
}
