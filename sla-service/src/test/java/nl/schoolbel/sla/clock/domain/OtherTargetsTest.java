package nl.schoolbel.sla.clock.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Triage within an hour of the report at 08:00; of a hand-over at 09:00 workaround within two hours, arrival within three. */
class OtherTargetsTest {

    @Test
    void triageRunsFromTheReportUntilItIsTakenUp() {
        assertThat(TicketStory.reported().clock(Target.TRIAGE).dueAt()).isEqualTo(time("09:00"));
        assertThat(TicketStory.reported()
                        .at("09:00")
                        .takenUp()
                        .clock(Target.TRIAGE)
                        .state())
                .isEqualTo(ClockState.MET);
        assertThat(TicketStory.reported()
                        .at("09:01")
                        .takenUp()
                        .clock(Target.TRIAGE)
                        .state())
                .isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void triageIsAlsoMetByAHandOverWithoutAgreementAndByAResolve() {
        assertThat(TicketStory.reported()
                        .at("08:30")
                        .handedOver(2, 1)
                        .foundNoAgreement()
                        .clock(Target.TRIAGE)
                        .metAt())
                .isEqualTo(time("08:30"));
        assertThat(TicketStory.reported()
                        .at("08:40")
                        .resolvedBySchool()
                        .clock(Target.TRIAGE)
                        .metAt())
                .isEqualTo(time("08:40"));
    }

    @Test
    void triageIsAskedForOnce() {
        assertThat(handedOverAt("08:30")
                        .at("10:00")
                        .returned()
                        .clock(Target.TRIAGE)
                        .metAt())
                .isEqualTo(time("08:30"));
    }

    @Test
    void aWithdrawnReportEndsTriageWithoutVerdict() {
        assertThat(TicketStory.reported()
                        .at("08:30")
                        .withdrawn()
                        .clock(Target.TRIAGE)
                        .endReason())
                .isEqualTo(EndReason.WITHDRAWN);
    }

    @Test
    void theFirstArrivalMeetsArrivalForGood() {
        Clock clock = handedOverAt("09:00")
                .at("12:00")
                .arrived()
                .at("13:00")
                .left()
                .at("16:00")
                .arrived()
                .at("16:30")
                .resolved()
                .at("17:00")
                .refused()
                .clock(Target.ARRIVAL);

        assertThat(clock.metAt()).isEqualTo(time("12:00"));
        assertThat(clock.state()).isEqualTo(ClockState.MET);
    }

    @Test
    void aPlannedVisitIsNoArrivalAndWaitingForAccessPausesIt() {
        TicketStory planned = handedOverAt("09:00").at("09:30").visitPlanned();

        assertThat(planned.clock(Target.ARRIVAL).dueAt()).isEqualTo(time("12:00"));
        assertThat(planned.at("10:00")
                        .waitsFor(WaitingReason.ACCESS)
                        .at("11:00")
                        .goesOn()
                        .clock(Target.ARRIVAL)
                        .dueAt())
                .isEqualTo(time("13:00"));
    }

    @Test
    void resolvedBeforeAnyVisitNobodyHasToCome() {
        TicketStory resolved = handedOverAt("09:00").at("10:00").resolved();

        assertThat(resolved.clock(Target.ARRIVAL).state()).isEqualTo(ClockState.ENDED);
        assertThat(resolved.clock(Target.ARRIVAL).endReason()).isEqualTo(EndReason.NOT_NEEDED);

        Clock refused = resolved.at("11:00").refused().clock(Target.ARRIVAL);
        assertThat(refused.dueAt()).isEqualTo(time("12:00"));
        assertThat(refused.endReason()).isNull();
    }

    @Test
    void aWorkaroundMeetsWorkaroundForGood() {
        Clock clock = handedOverAt("09:00")
                .at("10:30")
                .workaroundGiven()
                .at("12:00")
                .resolved()
                .at("13:00")
                .refused()
                .clock(Target.WORKAROUND);

        assertThat(clock.metAt()).isEqualTo(time("10:30"));
    }

    @Test
    void aResolveMeetsWorkaroundUntilItIsRefused() {
        TicketStory story = handedOverAt("09:00").at("10:30").resolved();
        assertThat(story.clock(Target.WORKAROUND).state()).isEqualTo(ClockState.MET);

        assertThat(story.at("10:45").refused().clock(Target.WORKAROUND).dueAt()).isEqualTo(time("11:00"));
    }

    @Test
    void aClockOfTheNextBeheerpartnerIsTheNextRepeat() {
        TicketStory story =
                handedOverAt("09:00").at("10:00").returned().at("11:00").handedOver(2, 2);

        FoldedClocks clocks = Clocks.fold(
                story.facts(),
                java.util.List.of(
                        ClockTerms.from(2, time("11:00"), TicketStory.PROMISES), TicketStory.TERMS.endedByHandOver(2)));

        Clock mine = clocks.current().get(Target.RESOLUTION);
        assertThat(mine.repeat()).isEqualTo(2);
        assertThat(mine.dueAt()).isEqualTo(time("15:00"));
        assertThat(clocks.of(Target.RESOLUTION, 1)).hasValueSatisfying(theirs -> {
            assertThat(theirs.endReason()).isEqualTo(EndReason.HANDED_ON);
            assertThat(theirs.elapsed(theirs.endedAt())).isEqualTo(Duration.ofHours(1));
        });
    }

    @Test
    void whatIsOverKeepsTheMomentThatItWasHeldAgainst() {
        assertThat(handedOverAt("09:00").at("09:30").accepted().acknowledge().heldAgainst())
                .isEqualTo(time("10:00"));
        assertThat(handedOverAt("09:00").at("11:00").accepted().acknowledge().heldAgainst())
                .isEqualTo(time("10:00"));
        assertThat(handedOverAt("09:00").at("09:30").withdrawn().resolution().heldAgainst())
                .isEqualTo(time("13:00"));
        assertThat(handedOverAt("09:00")
                        .at("09:30")
                        .waitsFor(WaitingReason.SCHOOL)
                        .resolution()
                        .heldAgainst())
                .isNull();
    }
}
