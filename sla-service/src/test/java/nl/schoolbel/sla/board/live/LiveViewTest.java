package nl.schoolbel.sla.board.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.board.live.domain.Countdown;
import nl.schoolbel.sla.board.live.domain.Urgency;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.board.login.BoardScope.Reach;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.clock.domain.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveViewTest {

    private static final Instant NOW = Instant.parse("2026-11-30T15:59:00Z");
    private static final UUID TICKET = new UUID(1, 1);
    private static final UUID KLIMOP = new UUID(2, 1);
    private static final UUID LINDE = new UUID(2, 2);
    private static final UUID NOORD = new UUID(3, 1);
    private static final BoardScope ALL = new BoardScope(Reach.ALL, Set.of(), null, false);

    @ParameterizedTest
    @CsvSource({"PT0S, 0:00:00", "PT59M59S, 0:59:59", "PT26H, 26:00:00", "PT-5M, -0:05:00", "PT-1S, -0:00:01"})
    void timeIsHoursMinutesAndSeconds(Duration time, String written) {
        assertThat(LiveView.counted(time)).isEqualTo(written);
    }

    @Test
    void aClockThatStandsStillSaysWhy() {
        assertThat(note(new Countdown(false, Duration.ofHours(2), true, null, null, NOW.plusSeconds(60))))
                .isNull();
        assertThat(note(new Countdown(false, Duration.ofHours(2), false, "school", null, null)))
                .isEqualTo("pauze: wacht op school");
        assertThat(note(new Countdown(
                        false, Duration.ofHours(2), false, null, Instant.parse("2026-12-01T07:00:00Z"), null)))
                .startsWith("buiten servicetijd, verder di 1 dec")
                .endsWith("08:00");
        assertThat(note(new Countdown(false, Duration.ofHours(2), false, null, NOW.plusSeconds(3600), null)))
                .isEqualTo("buiten servicetijd, verder 17:59");
        assertThat(note(new Countdown(false, Duration.ofHours(2), false, null, null, null)))
                .isEqualTo("buiten servicetijd");
    }

    @ParameterizedTest
    @CsvSource({"90.0, 90.5, better", "90.0, 90.4, same", "90.0, 89.6, same", "90.0, 89.5, worse"})
    void halfAPointIsATrend(double before, double now, String trend) {
        assertThat(trend(before, null, now)).isEqualTo(trend);
    }

    @Test
    void aMonthThatSaysNothingHasNoTrend() {
        assertThat(trend(90.0, 91.0, null)).isEqualTo("none");
        assertThat(trend(null, null, 91.0)).isEqualTo("none");
    }

    @Test
    void whatIsNotInTheListIsCounted() {
        assertThat(view(snapshot(countdown(true), 1, false, List.of())).lateRest())
                .isNull();
        assertThat(view(snapshot(countdown(true), 112, false, List.of())).lateRest())
                .isEqualTo("en nog 111");
        LiveView many = view(snapshot(countdown(true), 400, true, List.of()));
        assertThat(many.lateRest()).isEqualTo("en nog 399+");
        assertThat(many.lateCount()).isEqualTo("400+");
    }

    @Test
    void deadLettersOfEachConsumerAreCountedForThemselves() {
        assertThat(letters(600, 1_000)).containsExactly("600", "1000");
        assertThat(letters(600, 1_001)).containsExactly("600", "1000+");
    }

    @Test
    void ofMoreEscalationsAndWebhooksThanAreShownItIsSaid() {
        assertThat(escalations(20).escalations()).hasSize(20);
        assertThat(escalations(20).escalationsRest()).isNull();
        assertThat(escalations(21).escalations()).hasSize(20);
        assertThat(escalations(21).escalationsRest()).isEqualTo("Dit zijn de nieuwste 20; er zijn er meer.");
        assertThat(webhooks(100).webhooksRest()).isNull();
        assertThat(webhooks(101).webhooks()).hasSize(100);
        assertThat(webhooks(101).webhooksRest()).isEqualTo("Dit zijn er 100, met storingen voorop; er zijn er meer.");
    }

    @Test
    void schoolsAndBeheerpartnersLeadToTheirBoard() {
        LiveView whole = view(snapshot(countdown(true), 1, false, List.of()));

        assertThat(whole.only()).isNull();
        assertThat(whole.question()).isEmpty();
        assertThat(whole.wallQuestion()).isEqualTo("?wall=1");
        assertThat(whole.schools())
                .extracting(LiveView.School::href)
                .containsExactly("/sla/board?school=" + KLIMOP, "/sla/board?school=" + LINDE);
        assertThat(whole.beheerpartners())
                .containsExactly(
                        new LiveView.Beheerpartner(NOORD, "/sla/board?beheerpartner=" + NOORD, "Beheer Noord"));
    }

    @Test
    void aNarrowedBoardSaysSoAndKeepsItsChoice() {
        Snapshot snapshot = snapshot(countdown(true), 1, false, List.of());
        LiveView ofSchool = view(snapshot, ALL.narrowedTo(KLIMOP, null));
        LiveView ofBoth = view(snapshot, ALL.narrowedTo(KLIMOP, NOORD));

        assertThat(ofSchool.only()).isEqualTo("Toont alleen De Klimop.");
        assertThat(ofSchool.schools().get(0).href()).isNull();
        assertThat(ofSchool.beheerpartners().get(0).href())
                .isEqualTo("/sla/board?school=" + KLIMOP + "&beheerpartner=" + NOORD);
        assertThat(ofSchool.wallQuestion()).isEqualTo("?school=" + KLIMOP + "&wall=1");
        assertThat(ofSchool.seesSchools()).isFalse();
        assertThat(ofBoth.only()).isEqualTo("Toont alleen De Klimop, Beheer Noord.");
        assertThat(ofBoth.question()).isEqualTo("?school=" + KLIMOP + "&beheerpartner=" + NOORD);
        assertThat(ofBoth.beheerpartners()).isEmpty();
    }

    @Test
    void whatTheBoardDoesNotShowItDoesNotName() {
        LiveView unknown = view(snapshot(countdown(true), 1, false, List.of()), ALL.narrowedTo(new UUID(9, 9), null));

        assertThat(unknown.only()).isEqualTo("Toont alleen één school.");
    }

    @Test
    void timeAloneMakesNoOtherBoard() {
        Snapshot before = snapshot(countdown(true), 1, false, List.of());
        Snapshot later = snapshot(
                new Countdown(true, Duration.ofMinutes(-7), true, null, null, NOW.plusSeconds(60)),
                1,
                false,
                List.of());

        assertThat(before.showsTheSameAs(later)).isTrue();
        assertThat(before.showsTheSameAs(snapshot(countdown(false), 1, false, List.of())))
                .isFalse();
        assertThat(before.showsTheSameAs(snapshot(countdown(true), 2, false, List.of())))
                .isFalse();
        assertThat(before.showsTheSameAs(null)).isFalse();
    }

    private static Countdown countdown(boolean runs) {
        return new Countdown(true, Duration.ofMinutes(-5), runs, null, null, NOW.plusSeconds(60));
    }

    private static String note(Countdown countdown) {
        return view(snapshot(countdown, 1, false, List.of())).late().get(0).note();
    }

    private static String trend(Double... percents) {
        List<Compliance.Line> lines = List.of(new Compliance.Line(Target.RESOLUTION, Arrays.asList(percents)));
        return view(snapshot(countdown(true), 1, false, lines))
                .compliance()
                .get(0)
                .trend();
    }

    private static LiveView view(Snapshot snapshot) {
        return view(snapshot, ALL);
    }

    private static LiveView view(Snapshot snapshot, BoardScope scope) {
        return new LiveView(snapshot, scope, new PageWords(LiveResource.WORDS, "nl"));
    }

    private static List<String> letters(int first, int second) {
        List<TechnicalStore.DeadLetters> letters = List.of(
                new TechnicalStore.DeadLetters("follow-schools", first, NOW),
                new TechnicalStore.DeadLetters("follow-tickets", second, NOW));
        return view(snapshot(countdown(true), 1, false, List.of(), letters)).deadLetters().stream()
                .map(LiveView.Letters::waiting)
                .toList();
    }

    private static LiveView escalations(int number) {
        Snapshot.Escalated one = new Snapshot.Escalated(TICKET, "T-000001", "De Klimop", Target.RESOLUTION, 1, NOW);
        return view(technical(Collections.nCopies(number, one), null));
    }

    private static LiveView webhooks(int number) {
        TechnicalStore.EndpointState one =
                new TechnicalStore.EndpointState("Beheer Noord", "TOPdesk", "active", 0, 0, null, null);
        return view(technical(List.of(), Collections.nCopies(number, one)));
    }

    private static Snapshot technical(
            List<Snapshot.Escalated> escalations, List<TechnicalStore.EndpointState> webhooks) {
        return new Snapshot(
                NOW,
                List.of(),
                0,
                false,
                List.of(),
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                escalations,
                new Compliance.Table(List.of(), List.of()),
                webhooks,
                null);
    }

    private static Snapshot snapshot(Countdown countdown, int late, boolean more, List<Compliance.Line> lines) {
        return snapshot(countdown, late, more, lines, null);
    }

    private static Snapshot snapshot(
            Countdown countdown,
            int late,
            boolean more,
            List<Compliance.Line> lines,
            List<TechnicalStore.DeadLetters> letters) {
        Snapshot.Row row = new Snapshot.Row(
                TICKET,
                "T-000001",
                "De Klimop",
                NOORD,
                "Beheer Noord",
                2,
                Target.RESOLUTION,
                Urgency.LATE,
                NOW.minusSeconds(300),
                countdown,
                List.of());
        return new Snapshot(
                NOW,
                List.of(row),
                late,
                more,
                List.of(),
                0,
                false,
                List.of(
                        new Snapshot.School(KLIMOP, "De Klimop", Urgency.LATE, 1),
                        new Snapshot.School(LINDE, "De Linde", Urgency.QUIET, 0)),
                List.of(),
                List.of(),
                List.of(),
                new Compliance.Table(List.of(), lines),
                null,
                letters);
    }
}
