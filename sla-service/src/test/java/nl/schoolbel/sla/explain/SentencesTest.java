package nl.schoolbel.sla.explain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.schoolbel.sla.agreements.HoursLayer;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.Clocks;
import nl.schoolbel.sla.clock.domain.EndReason;
import nl.schoolbel.sla.clock.domain.NotPausing;
import nl.schoolbel.sla.clock.domain.SegmentReason;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TicketStory;
import nl.schoolbel.sla.clock.domain.WaitingReason;
import nl.schoolbel.sla.explain.domain.ClosedDay;
import nl.schoolbel.sla.explain.domain.ClosedDays;
import nl.schoolbel.sla.explain.domain.Explainer;
import nl.schoolbel.sla.explain.domain.Explanation;
import nl.schoolbel.sla.explain.domain.Held;
import nl.schoolbel.sla.explain.domain.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final Agreed AGREED = new Agreed(UUID.randomUUID(), "Noord", 2);

    @Test
    void theAnswerComesFirstAndThenHowItCameAbout() {
        assertThat(said(
                        "nl",
                        handedOverAt("15:00")
                                .at("15:30")
                                .waitsFor(WaitingReason.SCHOOL)
                                .at("16:00")
                                .goesOn(),
                        "16:30"))
                .containsExactly(
                        "Oplossen: uiterlijk dinsdag 3 maart 2026 10:30. Er is 1 uur gebruikt van 4 uur.",
                        "De klok is gaan lopen op maandag 2 maart 2026 15:00: de melding is overgedragen.",
                        "Voor prioriteit 2 geldt 4 uur (afspraak “Noord”, versie 2).",
                        "Alleen de openingstijden van de afspraak tellen (tijden in UTC).",
                        "Van maandag 2 maart 2026 15:00 tot maandag 2 maart 2026 15:30 liep de klok en telde 30 minuten:"
                                + " maandag 2 maart 2026 30 minuten.",
                        "Van maandag 2 maart 2026 15:30 tot maandag 2 maart 2026 16:00 stond de klok stil: er werd op de"
                                + " school gewacht. Daarin lag 30 minuten die anders had geteld.",
                        "Van maandag 2 maart 2026 16:00 tot maandag 2 maart 2026 16:30 liep de klok en telde 30 minuten:"
                                + " maandag 2 maart 2026 30 minuten.",
                        "Wat er dan nog over is van maandag 2 maart 2026 16:30 tot dinsdag 3 maart 2026 10:30: 3 uur,"
                                + " namelijk maandag 2 maart 2026 30 minuten, dinsdag 3 maart 2026 2 uur en 30 minuten.");
    }

    @Test
    void aWaitingThatDoesNotPauseSaysWhy() {
        assertThat(said("en", handedOverAt("09:00").at("10:00").waitsFor(WaitingReason.SUPPLIER), "11:00"))
                .contains(
                        "That counted: the ticket waited for the supplier, but the agreement does not stop the clock for it.");
    }

    @Test
    void lateSaysByHowMuchServiceTime() {
        assertThat(said("en", handedOverAt("09:00").at("14:30").resolved(), "16:00")
                        .get(0))
                .isEqualTo(
                        "Resolving: too late, Monday 2 March 2026 14:30 (it was resolved). It was due Monday 2 March 2026"
                                + " 13:00; it was 1 hour and 30 minutes late.");
    }

    @Test
    void theWeekendIsOneSentence() {
        assertThat(said("nl", handedOverAt("16:00").at("2 16:30").priority(4), "16:45"))
                .contains(
                        "Op maandag 2 maart 2026 16:30 werd de prioriteit 4. Vanaf toen geldt, geteld vanaf het begin, 16 uur"
                                + " (afspraak “Noord”, versie 2).");
        assertThat(said("nl", handedOverAt("6 16:00"), "6 16:30"))
                .contains(
                        "2 dagen van zaterdag 7 maart 2026 tot en met zondag 8 maart 2026 tellen niet: dan zijn er geen"
                                + " openingstijden.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void unitsHaveOneAndMore(String language) {
        Sentences sentences = new Sentences(texts(language));

        assertThat(List.of(
                        sentences.time(Duration.ZERO),
                        sentences.time(Duration.ofMillis(432)),
                        sentences.time(Duration.ofSeconds(61)),
                        sentences.time(Duration.ofSeconds(3600 * 2 + 1))))
                .isEqualTo(
                        language.equals("nl")
                                ? List.of(
                                        "0 seconden",
                                        "minder dan een seconde",
                                        "1 minuut en 1 seconde",
                                        "2 uur en 1 seconde")
                                : List.of(
                                        "0 seconds",
                                        "less than a second",
                                        "1 minute and 1 second",
                                        "2 hours and 1 second"));
    }

    @Test
    void everyWordHasATextInBothLanguages() {
        ResourceBundle dutch = bundle("nl");
        ResourceBundle english = bundle("en");
        Stream<String> words = Stream.of(
                        Stream.of(Target.values()).map(one -> "target." + one.json()),
                        Stream.of(Step.values()).map(one -> "step." + one.json()),
                        Stream.of(EndReason.values()).map(one -> "end." + one.json()),
                        Stream.of(SegmentReason.values()).map(one -> "reason." + one.json()),
                        Stream.of(NotPausing.values()).map(one -> "not-pausing." + one.json()),
                        Stream.of(ClosedDay.Kind.values()).map(one -> "closed." + one.json()),
                        Stream.of(HoursLayer.values()).map(one -> "hours." + one.slug()),
                        Stream.of(Held.Cause.values()).map(one -> "held." + one.json()),
                        Stream.of(ClockState.values()).map(one -> "state." + one.json()))
                .flatMap(one -> one);

        assertThat(dutch.keySet()).containsAll(words.toList());
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
    }

    private static List<String> said(String language, TicketStory story, String now) {
        var terms = List.of(TicketStory.TERMS);
        Clock clock = Clocks.fold(story.facts(), terms).current().get(Target.RESOLUTION);
        Explanation why = Explainer.explain(clock, story.facts(), terms, ClosedDays.UNKNOWN, time(now));
        return new Sentences(texts(language)).of(why, AGREED, HoursLayer.CONTRACT, Map.of(), id -> AGREED);
    }

    private static BiFunction<String, Object[], String> texts(String language) {
        ResourceBundle bundle = bundle(language);
        return (key, arguments) ->
                new MessageFormat(bundle.getString(key), Locale.forLanguageTag(language)).format(arguments);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                Sentences.BUNDLE,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
