package nl.schoolbel.sla.clock.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingStarted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clocks depend on the set of facts, not on how they came. */
class ClockFoldOrderTest {

    private static final WaitingReason[] REASONS = WaitingReason.values();

    @Test
    void aLateAcceptanceCountsByWhenItOccurred() {
        Clock clock = handedOverAt("09:00")
                .at("10:30")
                .resolved()
                .at("09:59")
                .accepted()
                .acknowledge();

        assertThat(clock.metAt()).isEqualTo(time("09:59"));
        assertThat(clock.state()).isEqualTo(ClockState.MET);
    }

    @Test
    void factsOfOneInstantAreTakenInTheOrderOfTheirSequence() {
        Clock clock = handedOverAt("09:00")
                .at("10:00")
                .waitsFor(WaitingReason.SCHOOL)
                .goesOn()
                .resolution();

        List<TicketFact> turned = new ArrayList<>(handedOverAt("09:00")
                .at("10:00")
                .waitsFor(WaitingReason.SCHOOL)
                .goesOn()
                .facts());
        Collections.reverse(turned);

        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(Clocks.fold(turned, TicketStory.ALL_TERMS).current().get(Target.RESOLUTION))
                .isEqualTo(clock);
    }

    @Test
    void aFactWithAKnownIdCountsOnce() {
        TicketStory story = handedOverAt("09:00")
                .at("10:00")
                .waitsFor(WaitingReason.SCHOOL)
                .at("11:00")
                .goesOn();
        UUID known = story.facts().get(2).id();
        List<TicketFact> told = new ArrayList<>(story.facts());
        told.add(new WaitingStarted(known, 9, time("12:00"), WaitingReason.SCHOOL, true));

        assertThat(Clocks.fold(told, TicketStory.ALL_TERMS)
                        .current()
                        .get(Target.RESOLUTION)
                        .dueAt())
                .isEqualTo(time("14:00"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doubledAndReorderedFactsGiveTheSameClocks(long seed) {
        Random random = new Random(seed);
        List<TicketFact> facts = randomStory(random).facts();
        FoldedClocks expected = Clocks.fold(facts, TicketStory.ALL_TERMS);

        List<TicketFact> told = new ArrayList<>(facts);
        facts.stream().filter(fact -> random.nextBoolean()).forEach(told::add);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(told, random);

            assertThat(Clocks.fold(told, TicketStory.ALL_TERMS)).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void segmentsHaveNoGapsAndTheirSumIsTheElapsedTime(long seed) {
        List<Clock> clocks = Clocks.fold(randomStory(new Random(seed)).facts(), TicketStory.ALL_TERMS)
                .all();

        assertThat(clocks).isNotEmpty().allSatisfy(clock -> {
            var end = clock.startedAt();
            for (Segment segment : clock.segments()) {
                assertThat(segment.from()).isEqualTo(end);
                end = segment.to();
            }
            assertThat(clock.open()).isEqualTo(end == null);
            clock.reachedAt(clock.budget())
                    .ifPresent(due -> assertThat(clock.elapsed(due)).isEqualTo(clock.budget()));
            assertThat(clock.overAt() == null || !clock.overAt().isBefore(clock.startedAt()))
                    .isTrue();
        });
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static Target target(Random random) {
        return Target.values()[random.nextInt(Target.values().length)];
    }

    /** A hand-over and then anything, in any order that a confused world might tell. */
    private static TicketStory randomStory(Random random) {
        TicketStory story = handedOverAt("09:00");
        int handOvers = 1;
        for (int step = random.nextInt(14); step >= 0; step--) {
            story.at("%d %02d:%02d".formatted(2 + random.nextInt(8), 9 + random.nextInt(12), random.nextInt(4) * 15));
            switch (random.nextInt(24)) {
                case 0 -> story.accepted();
                case 1 -> story.visitPlanned();
                case 2 -> story.arrived();
                case 3 -> story.left();
                case 4, 5 -> story.waitsFor(REASONS[random.nextInt(REASONS.length)]);
                case 6 -> story.goesOn();
                case 7 -> story.workaroundGiven();
                case 8 -> story.priority(1 + random.nextInt(4));
                case 9 -> story.resolved();
                case 10 -> story.refused();
                case 11 -> story.closed();
                case 12 -> story.reopenedAfterClosing();
                case 13 -> story.returned();
                case 14 -> story.handedOver(1 + random.nextInt(4), ++handOvers);
                case 15 -> story.noted();
                case 16 -> story.takenUp();
                case 17 -> story.offered();
                case 18 -> story.putToWaitingBySchool(REASONS[random.nextInt(REASONS.length)]);
                case 19 -> story.contested(target(random), "3 12:00");
                case 20 -> story.dueMovedTo(target(random), "4 12:00");
                case 21 -> story.termsApplied(Map.of(Target.RESOLUTION, TicketStory.minutes(60, 600, 60, 600)));
                default -> {
                    if (random.nextInt(4) == 0) {
                        story.withdrawn();
                    }
                }
            }
        }
        return story;
    }
}
