package nl.schoolbel.sla.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.clock.Difference;
import nl.schoolbel.sla.longwork.Progress;

/** One line of the answer: progress or, as the last one, the result. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparisonLine(Progress progress, ComparisonResult result) {

    /**
     * What came out.
     *
     * @param busy tickets that seemed to differ and were being changed at that moment, so that they were left alone
     * @param repaired tickets that are folded and told anew from now on; 0 unless that was asked
     * @param differences the first hundred
     */
    public record ComparisonResult(
            long tickets, long clocks, long differing, long busy, long repaired, List<ClockDifference> differences) {}

    /**
     * @param what differs, such as {@code dueAt}; {@code clock} or {@code mark} when one side has none
     * @param stored absent when it is not there
     * @param folded absent when it should not be there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockDifference(UUID ticketId, String target, int repeat, String what, String stored, String folded) {

        static ClockDifference of(Difference one) {
            return new ClockDifference(
                    one.ticketId(), one.target().json(), one.repeat(), one.what(), one.stored(), one.folded());
        }
    }

    static ComparisonLine of(Progress progress) {
        return new ComparisonLine(progress, null);
    }

    static ComparisonLine of(ComparisonResult result) {
        return new ComparisonLine(null, result);
    }
}
