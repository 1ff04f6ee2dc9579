package nl.schoolbel.knowledge.articles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchoolNameTest {

    @Test
    void theTownBehindANameIsOftenLeftOut() {
        assertThat(SchoolName.written("De Regenboog, Zwolle")).containsExactly("De Regenboog, Zwolle", "De Regenboog");
    }

    @Test
    void soAreItsKindAndTown() {
        assertThat(SchoolName.written("Basisschool De Regenboog, Zwolle"))
                .containsExactly(
                        "Basisschool De Regenboog, Zwolle",
                        "Basisschool De Regenboog",
                        "De Regenboog, Zwolle",
                        "De Regenboog");
    }

    @Test
    void whatIsLeftIsNoWordOfEveryDay() {
        assertThat(SchoolName.written("De Zee, Urk")).containsExactly("De Zee, Urk", "De Zee");
        assertThat(SchoolName.written("Zee, Urk")).containsExactly("Zee, Urk");
    }
}
