package nl.schoolbel.sla.escalation.domain;

import static nl.schoolbel.sla.clock.domain.Target.ACKNOWLEDGE;
import static nl.schoolbel.sla.clock.domain.Target.RESOLUTION;
import static nl.schoolbel.sla.escalation.domain.Receiver.BEHEERPARTNER;
import static nl.schoolbel.sla.escalation.domain.Receiver.BESTUUR;
import static nl.schoolbel.sla.escalation.domain.Receiver.MANAGER;
import static nl.schoolbel.sla.escalation.domain.Receiver.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.Ladder.Call;
import nl.schoolbel.sla.escalation.domain.Ladder.Level;
import org.junit.jupiter.api.Test;

/** Level 1 at the breach, level 2 at 150 % raises the priority, level 3 an hour after the breach is for resolution only. */
class LadderTest {

    private static final Ladder LADDER = new Ladder(
            Set.of(75),
            List.of(
                    new Level(1, MarkPoint.BREACH, Set.of(BEHEERPARTNER, SCHOOL), false, Set.of()),
                    new Level(2, MarkPoint.ofPercent(150), Set.of(MANAGER), true, Set.of()),
                    new Level(3, MarkPoint.afterBreach(60), Set.of(BESTUUR), false, Set.of(RESOLUTION))),
            30,
            null);

    @Test
    void theMarksOfAClockAreTheWarningsTheBreachAndTheLevelsOfItsTarget() {
        assertThat(LADDER.scheme(ACKNOWLEDGE))
                .isEqualTo(new MarkScheme(
                        Set.of(MarkPoint.ofPercent(75), MarkPoint.BREACH, MarkPoint.ofPercent(150)),
                        MarkPoint.ofPercent(150),
                        30));
        assertThat(LADDER.scheme(RESOLUTION).repeatAfter()).isEqualTo(MarkPoint.afterBreach(60));
    }

    @Test
    void withoutALevelTheBreachIsStillAMark() {
        assertThat(new Ladder(Set.of(), List.of(), 30, null).scheme(RESOLUTION))
                .isEqualTo(MarkScheme.of(Set.of(MarkPoint.BREACH)));
    }

    @Test
    void theReceiversOfALevelAreCalledWhenItsMarkFires() {
        assertThat(LADDER.call(at(RESOLUTION, MarkPoint.BREACH), List.of()))
                .contains(new Call(1, Set.of(BEHEERPARTNER, SCHOOL), false));
        assertThat(LADDER.call(at(RESOLUTION, MarkPoint.ofPercent(150)), List.of()))
                .contains(new Call(2, Set.of(MANAGER), true));
    }

    @Test
    void aWarningCallsNobody() {
        assertThat(LADDER.call(at(RESOLUTION, MarkPoint.ofPercent(75)), List.of()))
                .isEmpty();
    }

    @Test
    void aLevelOfAnotherTargetCallsNobody() {
        assertThat(LADDER.call(at(ACKNOWLEDGE, MarkPoint.afterBreach(60)), List.of()))
                .isEmpty();
    }

    @Test
    void whoWasToBeToldAtAnOvertakenLevelHearsOfTheHigherOne() {
        List<Mark> overtaken = List.of(at(RESOLUTION, MarkPoint.BREACH), at(RESOLUTION, MarkPoint.ofPercent(150)));

        assertThat(LADDER.call(at(RESOLUTION, MarkPoint.afterBreach(60)), overtaken))
                .contains(new Call(3, Set.of(BEHEERPARTNER, SCHOOL, MANAGER, BESTUUR), true));
    }

    @Test
    void aBreachWithoutALevelOfItsOwnPassesOnTheLevelThatItOvertakes() {
        Ladder early = new Ladder(
                Set.of(), List.of(new Level(1, MarkPoint.ofPercent(90), Set.of(SCHOOL), false, Set.of())), 0, null);

        assertThat(early.call(at(RESOLUTION, MarkPoint.BREACH), List.of(at(RESOLUTION, MarkPoint.ofPercent(90)))))
                .contains(new Call(1, Set.of(SCHOOL), false));
    }

    @Test
    void tellingTheLastLevelAgainCallsTheSameAndRaisesNothingAgain() {
        assertThat(LADDER.call(at(ACKNOWLEDGE, new MarkPoint(150, 30)), List.of()))
                .contains(new Call(2, Set.of(MANAGER), false));
    }

    private static Mark at(Target target, MarkPoint point) {
        return new Mark(target, 1, 1, point);
    }
}
