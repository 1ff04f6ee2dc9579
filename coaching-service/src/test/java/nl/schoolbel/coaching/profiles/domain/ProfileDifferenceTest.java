package nl.schoolbel.coaching.profiles.domain;

import static nl.schoolbel.coaching.profiles.domain.ProfileDifference.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolbel.coaching.profiles.domain.Profile.Competence;
import nl.schoolbel.coaching.profiles.domain.Profile.Place;
import nl.schoolbel.coaching.profiles.domain.Profile.ResultArea;
import nl.schoolbel.coaching.profiles.domain.ProfileDifference.Part;
import org.junit.jupiter.api.Test;

class ProfileDifferenceTest {

    private static final ResultArea LESSONS =
            new ResultArea("Lessen", "Ict in de les", List.of("Voordoen", "Samen doen"));
    private static final Place BRIDGE = new Place("Op school", "In het kernteam", null);
    private static final Competence ADVISING = new Competence("Adviseren", null, List.of("iste-4.1"));
    private static final Profile PROFILE = new Profile(List.of(LESSONS), BRIDGE, List.of(ADVISING));

    @Test
    void theSameDiffersInNothing() {
        assertThat(between(PROFILE, new Profile(List.of(LESSONS), BRIDGE, List.of(ADVISING))))
                .isEmpty();
    }

    @Test
    void aTaskThatIsPutOtherwiseWentAndCame() {
        Profile after = new Profile(
                List.of(new ResultArea("Lessen", "Ict in de les", List.of("Voordoen", "Zelf laten doen"))),
                BRIDGE,
                List.of(ADVISING));

        assertThat(between(PROFILE, after))
                .containsExactly(
                        new ProfileDifference(Part.TASK, "Lessen", "Samen doen", null),
                        new ProfileDifference(Part.TASK, "Lessen", null, "Zelf laten doen"));
    }

    @Test
    void anotherOrderIsNoDifference() {
        Profile after = new Profile(
                List.of(new ResultArea("Lessen", "Ict in de les", List.of("Samen doen", "Voordoen"))),
                BRIDGE,
                List.of(ADVISING));

        assertThat(between(PROFILE, after)).isEmpty();
    }

    @Test
    void aResultAreaComesWithItsTasks() {
        Profile after = new Profile(
                List.of(LESSONS, new ResultArea("Netwerk", null, List.of("Kring bezoeken"))),
                BRIDGE,
                List.of(ADVISING));

        assertThat(between(PROFILE, after))
                .containsExactly(
                        new ProfileDifference(Part.RESULT_AREA, "Netwerk", null, ""),
                        new ProfileDifference(Part.TASK, "Netwerk", null, "Kring bezoeken"));
    }

    @Test
    void aPlaceIsAddedChangedAndRemoved() {
        Profile after = new Profile(
                List.of(LESSONS), new Place(null, "Bij de directeuren", "Met het bestuur"), List.of(ADVISING));

        assertThat(between(PROFILE, after))
                .containsExactly(
                        new ProfileDifference(Part.PLACE, "operational", "Op school", null),
                        new ProfileDifference(Part.PLACE, "tactical", "In het kernteam", "Bij de directeuren"),
                        new ProfileDifference(Part.PLACE, "strategic", null, "Met het bestuur"));
    }

    @Test
    void aTagOfACompetenceCounts() {
        Profile after = new Profile(
                List.of(LESSONS), BRIDGE, List.of(new Competence("Adviseren", null, List.of("iste-4.1", "iste-4.2"))));

        assertThat(between(PROFILE, after))
                .containsExactly(
                        new ProfileDifference(Part.COMPETENCE, "Adviseren", "(iste-4.1)", "(iste-4.1, iste-4.2)"));
    }
}
