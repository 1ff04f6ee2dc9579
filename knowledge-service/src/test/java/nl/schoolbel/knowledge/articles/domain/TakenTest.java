package nl.schoolbel.knowledge.articles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakenTest {

    private final Taken taken = new Taken("Het bord van Petra is zwart. Ik deed niets!\nStekker erin");

    @Test
    void sentencesThatMustGoAreMarked() {
        assertThat(taken.outOf("Eerst dit. Het bord van Petra is zwart! Dan dat."))
                .isEqualTo("Eerst dit. [verwijderd] Dan dat.");
    }

    @Test
    void capitalsAndSignsMakeNoDifference() {
        assertThat(taken.outOf("- STEKKER, erin.")).isEqualTo("[verwijderd]");
    }

    @Test
    void otherSentencesStayAsTheyAre() {
        assertThat(taken.outOf("Het bord is zwart. $1 kost het.")).isEqualTo("Het bord is zwart. $1 kost het.");
    }

    @Test
    void theTextItselfGoesWhole() {
        assertThat(taken.outOf("Het bord van Petra is zwart. Ik deed niets!\nStekker erin"))
                .isEqualTo("[verwijderd] [verwijderd]\n[verwijderd]");
    }
}
