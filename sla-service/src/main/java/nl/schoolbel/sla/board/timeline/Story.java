package nl.schoolbel.sla.board.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.board.timeline.Timelines.Timeline;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Segment;
import nl.schoolbel.sla.clock.domain.Segment.Kind;

/** The same as the drawing, told: everything that happened to the clocks, and what is still to come, in its order. */
final class Story {

    private final Timeline timeline;
    private final PageWords words;
    private final List<Entry> entries = new ArrayList<>();

    private Story(Timeline timeline, PageWords words) {
        this.timeline = timeline;
        this.words = words;
    }

    /** @param ahead whether it is still to come */
    public record Entry(Instant at, String when, String clock, String words, boolean ahead) {}

    static List<Entry> of(Timeline timeline, PageWords words) {
        Story story = new Story(timeline, words);
        timeline.clocks().forEach(story::tell);
        return story.entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
    }

    private void tell(Clock clock) {
        add(clock, clock.startedAt(), words.word("started"));
        for (Segment segment : clock.segments()) {
            boolean ordinary = segment.kind() == Kind.RUNNING && segment.reason() == null;
            boolean first = segment.from().equals(clock.startedAt());
            if (!ordinary) {
                add(clock, segment.from(), Drawing.segmentWords(segment, words));
            } else if (!first) {
                add(clock, segment.from(), words.word("goes-on"));
            }
        }
        Drawing.marksOf(timeline, clock).forEach(mark -> add(clock, mark.plannedAt(), Drawing.markWords(mark, words)));
        if (clock.heldAgainst() != null) {
            add(clock, clock.heldAgainst(), words.word("due"));
        }
        if (clock.overAt() != null) {
            String state = words.word("state." + clock.state().json());
            add(
                    clock,
                    clock.overAt(),
                    clock.endReason() == null
                            ? state
                            : state + ": "
                                    + words.word("end." + clock.endReason().json()));
        }
    }

    private void add(Clock clock, Instant at, String what) {
        entries.add(new Entry(at, words.moment(at), Drawing.title(clock, words), what, at.isAfter(timeline.now())));
    }
}
