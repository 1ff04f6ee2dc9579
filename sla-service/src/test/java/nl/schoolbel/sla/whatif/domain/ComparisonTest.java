package nl.schoolbel.sla.whatif.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.Budget;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.ClockTerms;
import nl.schoolbel.sla.clock.domain.Clocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TargetTerms;
import nl.schoolbel.sla.clock.domain.TicketStory;
import nl.schoolbel.sla.whatif.domain.Comparison.CreditTerms;
import nl.schoolbel.sla.whatif.domain.Comparison.Figure;
import org.junit.jupiter.api.Test;

/** Monday 2 March 2026, office hours 08:00–17:00; really 4 hours to resolve priority 2, in the draft 2. */
class ComparisonTest {

    private static final UUID AGREEMENT = UUID.randomUUID();
    private static final UUID BEHEERPARTNER = UUID.randomUUID();

    @Test
    void aClockThatIsLateUnderTheDraftOnlyIsAChange() {
        Comparison comparison = comparison(null);

        comparison.add(ticket(handedOverAt("09:00").at("12:00").resolved()));

        Figure figure = resolution(comparison);
        assertThat(figure.real()).isEqualTo(new Side(1, 1, 0, 0, 0, 100.0, 10_800L, 10_800L));
        assertThat(figure.draft()).isEqualTo(new Side(1, 0, 1, 0, 1, 0.0, 10_800L, 10_800L));
        assertThat(comparison.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.realState()).isEqualTo(ClockState.MET);
            assertThat(changed.draftState()).isEqualTo(ClockState.MET_LATE);
            assertThat(changed.draftLateBy()).isEqualTo(Duration.ofHours(1));
        });
    }

    @Test
    void metExactlyAtTheDraftsDueMomentChangesNothing() {
        Comparison comparison = comparison(null);

        comparison.add(ticket(handedOverAt("09:00").at("11:00").resolved()));

        assertThat(resolution(comparison).draft().met()).isOne();
        assertThat(comparison.changes()).isZero();
    }

    @Test
    void openAndLateIsLateAndOpenAndInTimeIsUndecided() {
        Comparison comparison = comparison(null);

        comparison.add(ticket(handedOverAt("3 14:00")));

        assertThat(resolution(comparison).real()).isEqualTo(new Side(1, 0, 0, 1, 0, null, null, null));
        assertThat(resolution(comparison).draft()).isEqualTo(new Side(1, 0, 1, 0, 1, 0.0, null, null));
    }

    @Test
    void withdrawnAfterTheDueMomentIsABreachWithoutAVerdict() {
        Comparison comparison = comparison(null);

        comparison.add(ticket(handedOverAt("09:00").at("11:00").withdrawn()));
        comparison.add(ticket(handedOverAt("09:00").at("11:30").withdrawn()));

        assertThat(resolution(comparison).draft()).isEqualTo(new Side(2, 0, 0, 2, 1, null, null, null));
    }

    @Test
    void aPriorityWithoutPromiseInTheDraftHasNoDraftClock() {
        Comparison comparison = comparison(null);

        comparison.add(ticket(
                TicketStory.reported().at("09:00").handedOver(1, 1).at("15:00").resolved()));

        assertThat(comparison.figures())
                .filteredOn(one -> one.target() == Target.RESOLUTION)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.priority()).isOne();
                    assertThat(one.real().late()).isOne();
                    assertThat(one.draft().clocks()).isZero();
                });
        assertThat(comparison.changed()).extracting(Changed::draftState).containsOnlyNulls();
    }

    @Test
    void creditsStopAtTheCapOfAMonthAndCountNamedTargetsOnly() {
        Comparison comparison = comparison(new CreditTerms(4, 10, 200_000L, Set.of(Target.RESOLUTION)));

        for (int i = 0; i < 2; i++) {
            comparison.add(ticket(handedOverAt("09:00").at("16:00").resolved()));
        }
        assertThat(comparison.draftCredit()).isEqualTo(new Credit(8, 16_000L));
        assertThat(comparison.realCredit()).isEqualTo(new Credit(0, 0L));

        comparison.add(ticket(handedOverAt("09:00").at("16:00").resolved()));
        assertThat(comparison.draftCredit()).isEqualTo(new Credit(10, 20_000L));
    }

    @Test
    void aFeeThatIsNotKnownGivesPercentsOnly() {
        Comparison comparison = comparison(new CreditTerms(4, 10, null, Set.of()));

        comparison.add(ticket(handedOverAt("09:00").at("16:00").resolved()));

        assertThat(comparison.draftCredit()).isEqualTo(new Credit(4, null));
    }

    @Test
    void theHundredWorstChangesAreKeptWorstFirst() {
        Comparison comparison = comparison(null);

        for (int minutes = 1; minutes <= 105; minutes++) {
            comparison.add(ticket(handedOverAt("09:00")
                    .at("%02d:%02d".formatted(11 + minutes / 60, minutes % 60))
                    .resolved()));
        }

        assertThat(comparison.changes()).isEqualTo(105);
        assertThat(comparison.changed()).hasSize(Comparison.MOST_CHANGED);
        assertThat(comparison.changed().get(0).draftLateBy()).isEqualTo(Duration.ofMinutes(105));
        assertThat(comparison.changed().get(99).draftLateBy()).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void percentilesLieBetweenTheNearestTwo() {
        Comparison comparison = comparison(null);

        comparison.add(ticket(handedOverAt("09:00").at("10:00").resolved()));
        comparison.add(ticket(handedOverAt("09:00").at("11:00").resolved()));

        assertThat(resolution(comparison).real().p50Seconds()).isEqualTo(5_400);
        assertThat(resolution(comparison).real().p90Seconds()).isEqualTo(6_840);
    }

    private static Figure resolution(Comparison comparison) {
        return comparison.figures().stream()
                .filter(one -> one.target() == Target.RESOLUTION)
                .findFirst()
                .orElseThrow();
    }

    private static Comparison comparison(CreditTerms draft) {
        return new Comparison(Set.of(Target.RESOLUTION), time("3 16:30"), draft, id -> null);
    }

    private static Replayed ticket(TicketStory story) {
        ClockTerms draft = ClockTerms.from(
                1,
                time("08:00"),
                Map.of(
                        Target.RESOLUTION,
                        TargetTerms.of(Map.of(2, Budget.of(Duration.ofHours(2))), TicketStory.OFFICE)));
        return new Replayed(
                UUID.randomUUID(),
                "T-1",
                BEHEERPARTNER,
                AGREEMENT,
                Clocks.fold(story.facts(), List.of(TicketStory.TERMS)),
                Clocks.fold(story.facts(), List.of(draft)));
    }
}
