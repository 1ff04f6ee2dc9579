package nl.schoolbel.sla.board.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.board.timeline.Timelines.Timeline;
import nl.schoolbel.sla.board.timeline.domain.TimeScale;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Segment;
import nl.schoolbel.sla.escalation.MarkLog;
import nl.schoolbel.sla.servicetime.domain.OpenWindow;
import nl.schoolbel.sla.servicetime.domain.OutsideCalendarException;

/**
 * Clocks on paper: one lane below the other over the same real time, with the hours that do not count shaded, running and paused
 * stretches, marks, due moments and now. For the template; lengths are units of the drawing.
 */
public final class Drawing {

    static final int WIDTH = 1000;

    private static final int LANE_HEIGHT = 56;
    private static final int AXIS_HEIGHT = 24;
    private static final int MOST_DAYS = 10;
    private static final int ROOM_FOR_WORDS = 110;

    /** Beyond this, hours are too narrow to be seen. */
    private static final Duration MOST_SHADED = Duration.ofDays(62);

    private final Timeline timeline;
    private final PageWords words;
    private final TimeScale scale;

    Drawing(Timeline timeline, PageWords words) {
        this.timeline = timeline;
        this.words = words;
        List<Instant> instants = new ArrayList<>(List.of(timeline.now()));
        timeline.clocks()
                .forEach(clock -> Stream.of(clock.startedAt(), clock.heldAgainst(), clock.overAt())
                        .filter(Objects::nonNull)
                        .forEach(instants::add));
        this.scale = TimeScale.around(instants, WIDTH);
    }

    /**
     * One clock.
     *
     * @param y of its top
     * @param closed stretches that do not count
     * @param due where it is due; null when nobody knows
     */
    public record Lane(
            String title,
            String state,
            String stateWords,
            int y,
            List<Stretch> closed,
            List<Stretch> stretches,
            List<Tick> marks,
            Integer due,
            String dueWords) {}

    /**
     * @param kind {@code running}, {@code paused}, {@code resolved} or {@code closed}
     * @param label for whom the ticket waits; empty where there is no room, or nobody is waited for
     */
    public record Stretch(int x, int width, String kind, String words, String label) {}

    /** @param kind {@code planned}, {@code fired} or {@code skipped} */
    public record Tick(int x, String kind, String words) {}

    /** @param x where the day begins */
    public record Day(int x, String words) {}

    public int width() {
        return WIDTH;
    }

    public int height() {
        return AXIS_HEIGHT + timeline.clocks().size() * LANE_HEIGHT;
    }

    public int now() {
        return scale.x(timeline.now());
    }

    public List<Day> days() {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("EEE d MMM", words.locale());
        return scale.days(PageWords.ZONE, MOST_DAYS).stream()
                .map(day -> new Day(scale.x(day), name.format(day.atZone(PageWords.ZONE))))
                .toList();
    }

    public List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (Clock clock : timeline.clocks()) {
            lanes.add(lane(clock, AXIS_HEIGHT + lanes.size() * LANE_HEIGHT));
        }
        return lanes;
    }

    private Lane lane(Clock clock, int y) {
        Instant due = clock.heldAgainst();
        String state = clock.stateAt(timeline.now()).json();
        return new Lane(
                title(clock, words),
                state,
                words.word("state." + state),
                y,
                closed(clock),
                clock.segments().stream()
                        .filter(segment -> segment.from().isBefore(timeline.now()))
                        .map(this::stretch)
                        .toList(),
                marksOf(timeline, clock)
                        .map(mark -> new Tick(scale.x(mark.plannedAt()), mark.state(), markWords(mark, words)))
                        .toList(),
                due == null ? null : Integer.valueOf(scale.x(due)),
                due == null ? words.word("due-unknown") : words.word("due-at", words.moment(due)));
    }

    private Stretch stretch(Segment segment) {
        Instant until = segment.to() == null || segment.to().isAfter(timeline.now()) ? timeline.now() : segment.to();
        int x = scale.x(segment.from());
        int width = Math.max(1, scale.x(until) - x);
        String label = segment.reason() == null || width < ROOM_FOR_WORDS
                ? ""
                : words.word("reason." + segment.reason().json());
        return new Stretch(x, width, segment.kind().json(), segmentWords(segment, words), label);
    }

    /** What lies between the windows of service. */
    private List<Stretch> closed(Clock clock) {
        List<Stretch> closed = new ArrayList<>();
        if (Duration.between(scale.from(), scale.until()).compareTo(MOST_SHADED) > 0) {
            return closed;
        }
        Instant behind = scale.from();
        for (OpenWindow window : windows(clock)) {
            shade(behind, window.opensAt(), closed);
            behind = window.closesAt();
        }
        shade(behind, scale.until(), closed);
        return closed;
    }

    /** By the hours that hold at each step, as they were known. */
    private List<OpenWindow> windows(Clock clock) {
        try {
            return clock.hours().at(timeline.now()).windows(scale.from(), scale.until());
        } catch (OutsideCalendarException never) {
            return List.of();
        }
    }

    private void shade(Instant from, Instant until, List<Stretch> closed) {
        int x = scale.x(from);
        int width = scale.x(until) - x;
        if (width > 0) {
            closed.add(new Stretch(x, width, "shut", words.word("no-service"), ""));
        }
    }

    static String title(Clock clock, PageWords words) {
        String target = words.word("target." + clock.target().json());
        return clock.repeat() == 1 ? target : words.word("repeat", target, clock.repeat());
    }

    static Stream<MarkLog.Shown> marksOf(Timeline timeline, Clock clock) {
        return timeline.marks().stream()
                .filter(mark -> mark.target() == clock.target() && mark.repeat() == clock.repeat());
    }

    static String markWords(MarkLog.Shown mark, PageWords words) {
        String point = mark.offsetMinutes() == 0
                ? words.word("mark", mark.percent())
                : words.word("mark-behind", mark.percent(), mark.offsetMinutes());
        String escalated = mark.level() == null
                ? ""
                : ", " + words.word(mark.acknowledged() ? "escalated-answered" : "escalated", mark.level());
        return point + ": " + words.word("mark." + mark.state()) + escalated;
    }

    static String segmentWords(Segment segment, PageWords words) {
        String kind = words.word("segment." + segment.kind().json());
        String reason = segment.reason() == null
                ? ""
                : ": " + words.word("reason." + segment.reason().json());
        String runsOn = segment.notPausing() == null
                ? ""
                : " (" + words.word("runs-on." + segment.notPausing().json()) + ")";
        return kind + reason + runsOn + (segment.disputed() ? ", " + words.word("disputed") : "");
    }
}
