package nl.schoolbel.deploy.local.demo.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.When;
import org.junit.jupiter.api.Test;

/** The files of the year hold together, which else only somebody would find who plays it. */
class ScriptTest {

    private final List<Visits.Visit> visits = Script.rows("coaching/activities.json", Visits.Visit.class);
    private final List<Asking.Request> requests = Script.rows("coaching/requests.json", Asking.Request.class);
    private final List<Practices.Practice> practices = Script.rows("coaching/practices.json", Practices.Practice.class);
    private final List<SignalCare.Care> cares = Script.rows("coaching/signals.json", SignalCare.Care.class);
    private final List<UserQuestions.Question> questions =
            Script.rows("coaching/tickets.json", UserQuestions.Question.class);
    private final List<Cycles.Cycle> cycles = Script.rows("coaching/cycles.json", Cycles.Cycle.class);

    @Test
    void everyToolThatIsNamedIsMade() {
        List<String> made = Script.things("knowledge/tools.json").stream()
                .map(tool -> tool.path("key").asText())
                .toList();

        assertThat(Stream.of(
                                visits.stream().map(Visits.Visit::tool),
                                requests.stream().map(Asking.Request::tool),
                                practices.stream().map(Practices.Practice::tool),
                                cares.stream().map(SignalCare.Care::tool),
                                questions.stream().map(UserQuestions.Question::tool),
                                cycles.stream().map(Cycles.Cycle::tool))
                        .flatMap(tools -> tools)
                        .filter(Objects::nonNull))
                .isSubsetOf(made);
    }

    @Test
    void aPracticeIsPublishedBeforeSomebodyNamesIt() {
        Stream<String> named = Stream.concat(
                requests.stream()
                        .filter(request -> request.practice() != null)
                        .map(request ->
                                request.practice() + " " + request.when().week()),
                cares.stream()
                        .filter(care -> care.practice() != null)
                        .map(care -> care.practice() + " " + care.when().week()));

        assertThat(named).isNotEmpty().allSatisfy(use -> {
            String[] words = use.split(" ");
            assertThat(practices)
                    .filteredOn(practice -> practice.key().equals(words[0]))
                    .singleElement()
                    .satisfies(practice -> assertThat(practice.when().week()).isLessThan(Integer.parseInt(words[1])));
        });
    }

    @Test
    void whatASignalCameToWasHeldBefore() {
        assertThat(cares)
                .filteredOn(care -> care.activity() != null)
                .isNotEmpty()
                .allSatisfy(care -> assertThat(visits)
                        .filteredOn(visit -> visit.topic().equals(care.activity()))
                        .singleElement()
                        .satisfies(visit -> assertThat(visit.when().week())
                                .isLessThan(care.when().week())));
    }

    @Test
    void aRequestIsKnownByItsMomentAndACycleByItsTitle() {
        assertThat(requests).extracting(Asking.Request::when).doesNotHaveDuplicates();
        assertThat(cycles).extracting(Cycles.Cycle::title).doesNotHaveDuplicates();
    }

    @Test
    void aCoachLearnsWhatTheProgrammeHoldsAndProvesWhatAsksForIt() {
        TeamGrowth.Growth growth = Script.whole("coaching/growth.json", TeamGrowth.Growth.class);
        List<String> modules = growth.programme().modules().stream()
                .map(module -> (String) module.get("title"))
                .toList();
        List<String> milestones = growth.programme().milestones().stream()
                .map(TeamGrowth.Milestone::title)
                .toList();
        List<String> needProof = growth.programme().milestones().stream()
                .filter(milestone -> milestone.requiredProof() != null)
                .map(TeamGrowth.Milestone::title)
                .toList();

        assertThat(Stream.concat(modules.stream(), milestones.stream()))
                .doesNotHaveDuplicates()
                .containsAll(
                        growth.steps().stream().map(TeamGrowth.Progress::item).toList());
        assertThat(growth.steps())
                .filteredOn(step -> step.state().equals("done") && needProof.contains(step.item()))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.proof()).isNotBlank());
    }

    @Test
    void aNextStepOfANoteComesAfterIt() {
        assertThat(Script.rows("coaching/network.json", NetworkWork.Note.class))
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note.nextStepWeek())
                        .isGreaterThan(note.when().week()));
    }

    @Test
    void whatIsLookedForInVainIsLookedForAtThreeSchoolsWithinAWeek() {
        assertThat(Script.rows("coaching/searches.json", Searches.Search.class))
                .hasSize(3)
                .extracting(search -> search.when().week() + search.words())
                .containsOnly("-7podcast");
    }

    @Test
    void noCoachBeginsTwoThingsAtOneMoment() {
        assertThat(visits)
                .extracting(visit -> visit.coach() + " " + visit.when().week() + " "
                        + visit.when().day() + " " + visit.when().time())
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatIsPlannedLiesAhead() {
        assertThat(visits)
                .allSatisfy(visit -> assertThat(visit.when().week() > 0).isEqualTo(visit.planned()));
    }

    @Test
    void aMomentIsReadFromItsWords() {
        assertThat(When.read("-12 tuesday 10:30")).isEqualTo(new When(-12, DayOfWeek.TUESDAY, LocalTime.of(10, 30)));
    }
}
