package nl.schoolbel.knowledge.searching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolbel.knowledge.searching.domain.Misspelling.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        "kahot, kahoot, 1",
        "cahoot, kahoot, 1",
        "prowize, prowise, 1",
        "rekneen, rekenen, 1",
        "kwislet, quizlet, 3",
        "bord, bord, 0",
        "'', bord, 4"
    })
    void slipsOfTheKeyboardAreCounted(String typed, String meant, int slips) {
        assertThat(Misspelling.slips(typed, meant)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "kahot, kahoot, true",
        "bort, bord, true",
        "bart, bord, false",
        "gimzy, gynzy, false",
        "gynzi, gynzy, true",
        "cromboek, chromebook, false",
        "crombook, chromebook, true",
        "kwislet, quizlet, false",
        "kah, kahoot, false"
    })
    void oneSlipInAShortWordAndTwoInALongOne(String typed, String known, boolean meant) {
        assertThat(Misspelling.meant(typed, List.of(new Candidate(known, true, 0.5)))
                        .isPresent())
                .isEqualTo(meant);
    }

    @Test
    void theFewestSlipsGoFirstThenNamesThenLikeness() {
        List<Candidate> candidates = List.of(
                new Candidate("prowizer", true, 0.9),
                new Candidate("prowisz", false, 0.8),
                new Candidate("prowise", true, 0.4),
                new Candidate("browise", true, 0.3));

        assertThat(Misspelling.meant("prowis", candidates)).contains("prowise");
        assertThat(Misspelling.meant("prowisz", candidates)).contains("prowisz");
    }
}
