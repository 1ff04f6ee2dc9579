package nl.schoolbel.sla.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.clock.domain.WaitingReason;
import nl.schoolbel.sla.figures.domain.Stretch.Hands;
import org.junit.jupiter.api.Test;

class TicketOutcomeTest {

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    private final List<TicketFact> facts = new ArrayList<>();
    private final List<PlannedVisit> visits = new ArrayList<>();

    @Test
    void nothingHeardIsNoOutcome() {
        TicketOutcome outcome = outcome();

        assertThat(outcome.reportedAt()).isNull();
        assertThat(outcome.firstTimeRight()).isFalse();
        assertThat(outcome.stretches()).isEmpty();
    }

    @Test
    void theTimeIsSplitOverSchoolBeheerpartnerAndWaiting() {
        reported(0);
        handedOver(60, 1);
        waits(90);
        goesOn(120);
        resolved(180, true);

        assertThat(outcome().stretches())
                .containsExactly(
                        new Stretch(Hands.SCHOOL, at(0), at(60)),
                        new Stretch(Hands.BEHEERPARTNER, at(60), at(90)),
                        new Stretch(Hands.WAITING, at(90), at(120)),
                        new Stretch(Hands.BEHEERPARTNER, at(120), at(180)));
        assertThat(outcome().firstTimeRight()).isTrue();
    }

    @Test
    void aRefusedResolutionCountsAsNeverGiven() {
        reported(0);
        handedOver(60, 1);
        resolved(180, true);
        reopened(240, false);
        resolved(300, true);

        assertThat(outcome().stretches())
                .extracting(Stretch::with)
                .containsExactly(Hands.SCHOOL, Hands.BEHEERPARTNER, Hands.BEHEERPARTNER, Hands.BEHEERPARTNER);
        assertThat(outcome().resolvedAt()).isEqualTo(at(300));
        assertThat(outcome().reopened()).isEqualTo(1);
        assertThat(outcome().firstTimeRight()).isFalse();
    }

    @Test
    void theTimeInWhichItWasClosedIsLeftOut() {
        reported(0);
        resolved(60, false);
        closed(90);
        reopened(500, true);
        resolved(520, false);

        assertThat(outcome().stretches())
                .containsExactly(
                        new Stretch(Hands.SCHOOL, at(0), at(60)),
                        new Stretch(Hands.SCHOOL, at(60), at(90)),
                        new Stretch(Hands.SCHOOL, at(500), at(520)));
        assertThat(outcome().closedAt()).isNull();
    }

    @Test
    void aHandOverThatNoAgreementMatchedNeverLeftTheSchool() {
        reported(0);
        handedOver(60, 1);
        add(n -> new TicketFact.Returned(UUID.randomUUID(), n, at(61), true));
        resolved(100, false);

        assertThat(outcome().handedOverAt()).isNull();
        assertThat(outcome().stretches()).containsExactly(new Stretch(Hands.SCHOOL, at(0), at(100)));
    }

    @Test
    void anArrivalInsideTheWindowIsOnTimeAndAtItsEndIsNot() {
        reported(0);
        handedOver(10, 1);
        planned(20, 100, 160);
        arrived(100);
        planned(200, 300, 360);
        arrived(360);
        planned(400, 500, 560);
        arrived(499);

        assertThat(outcome().visitsPlanned()).isEqualTo(3);
        assertThat(outcome().visitsOnTime()).isEqualTo(1);
        assertThat(outcome().arrivals()).containsExactly(at(100), at(360), at(499));
    }

    @Test
    void aVisitMovedBeforeItsWindowEndedIsOneVisitAndAfterItWasMissed() {
        reported(0);
        handedOver(10, 1);
        planned(20, 100, 160);
        planned(159, 200, 260);
        arrived(210);

        assertThat(outcome().visitsPlanned()).isEqualTo(1);
        assertThat(outcome().visitsOnTime()).isEqualTo(1);

        planned(300, 400, 460);
        planned(460, 500, 560);
        arrived(510);

        assertThat(outcome().visitsPlanned()).isEqualTo(3);
        assertThat(outcome().visitsOnTime()).isEqualTo(2);
    }

    @Test
    void aVisitThatWasNotNeededAnyMoreIsNotCountedAndAMissedOneIs() {
        reported(0);
        handedOver(10, 1);
        planned(20, 100, 160);
        resolved(159, true);
        assertThat(outcome().visitsPlanned()).isZero();

        facts.remove(facts.size() - 1);
        resolved(160, true);
        assertThat(outcome().visitsPlanned()).isEqualTo(1);
        assertThat(outcome().visitsOnTime()).isZero();
    }

    @Test
    void theOrderInWhichItIsHeardDoesNotMatter() {
        reported(0);
        handedOver(60, 1);
        planned(70, 100, 160);
        waits(80);
        arrived(110);
        resolved(180, true);
        reopened(200, false);
        resolved(260, true);
        TicketOutcome inOrder = outcome();

        Collections.reverse(facts);
        facts.addAll(List.copyOf(facts));

        assertThat(outcome()).isEqualTo(inOrder);
    }

    private TicketOutcome outcome() {
        return TicketOutcome.of(facts, visits);
    }

    private void reported(int minute) {
        add(n -> new TicketFact.Reported(UUID.randomUUID(), n, at(minute), 2));
    }

    private void handedOver(int minute, int number) {
        add(n -> new TicketFact.HandedOver(UUID.randomUUID(), n, at(minute), 2, number));
    }

    private void waits(int minute) {
        add(n -> new TicketFact.WaitingStarted(UUID.randomUUID(), n, at(minute), WaitingReason.SCHOOL, true));
    }

    private void goesOn(int minute) {
        add(n -> new TicketFact.Accepted(UUID.randomUUID(), n, at(minute)));
    }

    private void planned(int minute, int from, int until) {
        UUID id = UUID.randomUUID();
        visits.add(new PlannedVisit(id, at(from), at(until)));
        add(n -> new TicketFact.VisitPlanned(id, n, at(minute)));
    }

    private void arrived(int minute) {
        add(n -> new TicketFact.Arrived(UUID.randomUUID(), n, at(minute)));
    }

    private void resolved(int minute, boolean byBeheerpartner) {
        add(n -> new TicketFact.Resolved(UUID.randomUUID(), n, at(minute), byBeheerpartner));
    }

    private void reopened(int minute, boolean wasClosed) {
        add(n -> new TicketFact.Reopened(UUID.randomUUID(), n, at(minute), wasClosed));
    }

    private void closed(int minute) {
        add(n -> new TicketFact.Closed(UUID.randomUUID(), n, at(minute)));
    }

    private void add(Function<Long, TicketFact> fact) {
        facts.add(fact.apply((long) facts.size() + 1));
    }

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }
}
