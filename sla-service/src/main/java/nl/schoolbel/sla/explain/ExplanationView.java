package nl.schoolbel.sla.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.sla.explain.domain.ClosedDay;
import nl.schoolbel.sla.explain.domain.CountedDays;
import nl.schoolbel.sla.explain.domain.Explanation;
import nl.schoolbel.sla.explain.domain.Held;
import nl.schoolbel.sla.explain.domain.Part;
import nl.schoolbel.sla.explain.domain.SkippedDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a clock is due when it is.
 *
 * @param sentences the same for people, in the reader's language
 * @param state {@code running}, {@code paused}, {@code met}, {@code breached}, {@code met-late} or {@code ended}
 * @param dueAt what it is, or was, held against; absent while a pause lasts of which nobody knows the end
 * @param agreement absent where nothing was agreed any more
 * @param hours which hours count, as the agreement says
 * @param zone IANA zone of the dates
 * @param lateBySeconds service time by which it is late; 0 when it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClockExplanation")
public record ExplanationView(
        String target,
        int repeat,
        List<String> sentences,
        String state,
        Instant startedAt,
        String startedBy,
        Instant dueAt,
        Instant metAt,
        String metBy,
        Instant endedAt,
        String endReason,
        AgreedView agreement,
        String hours,
        String zone,
        long budgetSeconds,
        long elapsedSeconds,
        long pausedSeconds,
        long lateBySeconds,
        List<HeldView> held,
        List<PartView> parts) {

    /** The agreement version that the clock runs under. */
    @Schema(name = "ExplainedAgreement")
    public record AgreedView(UUID id, String name, int version) {}

    /**
     * What the clock was held to from an instant on.
     *
     * @param cause {@code start}, {@code priority-changed}, {@code terms-applied} or {@code due-moment-moved}
     * @param budgetSeconds absent when nothing is promised for the priority
     * @param workingDays absent when the budget was agreed as service time
     * @param movedToAt the due moment set by hand
     * @param reason what was said with it
     * @param decides true for the one that the verdict is by
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplainedBudget")
    public record HeldView(
            Instant from,
            String cause,
            int priority,
            Long budgetSeconds,
            Integer workingDays,
            Boolean endOfWorkingDay,
            Instant movedToAt,
            UUID agreementId,
            String reason,
            boolean decides) {}

    /**
     * A stretch of the clock's life, half-open.
     *
     * @param phase {@code within} or {@code late}, before or after the due moment; {@code ahead}, up to the due moment and
     *     still to come
     * @param kind {@code running}, {@code paused}, {@code resolved} or {@code closed}
     * @param stoodStillSeconds service time that would have counted without the pause
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplainedPart")
    public record PartView(
            Instant from,
            Instant until,
            String phase,
            String kind,
            String reason,
            String notPausing,
            boolean disputed,
            long usedSeconds,
            long stoodStillSeconds,
            List<CountedView> counted,
            List<SkippedView> skipped) {}

    /**
     * Days with the same service time.
     *
     * @param secondsEach absent for days that differ too much to name them all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplainedDays")
    public record CountedView(LocalDate firstDate, LocalDate lastDate, int days, Long secondsEach, long seconds) {}

    /**
     * Days on which nothing counts.
     *
     * @param why {@code weekly}, {@code public-holiday}, {@code school-holiday}, {@code closed-period}, {@code closed-date} or
     *     {@code school}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplainedClosedDays")
    public record SkippedView(LocalDate firstDate, LocalDate lastDate, int days, String why, String name) {}

    static ExplanationView of(
            Explanation one, Agreed agreed, String hours, Map<UUID, Note> notes, List<String> sentences) {
        return new ExplanationView(
                one.target().json(),
                one.repeat(),
                sentences,
                one.state().json(),
                one.startedAt(),
                one.startedBy().json(),
                one.dueAt(),
                one.metAt(),
                one.metBy() == null ? null : one.metBy().json(),
                one.endedAt(),
                one.endReason() == null ? null : one.endReason().json(),
                agreed == null ? null : new AgreedView(agreed.id(), agreed.name(), agreed.version()),
                hours,
                one.zone().getId(),
                one.budget().toSeconds(),
                one.elapsed().toSeconds(),
                one.paused().toSeconds(),
                one.lateBy().toSeconds(),
                one.held().stream()
                        .map(held ->
                                held(held, Optional.ofNullable(held.factId()).map(notes::get)))
                        .toList(),
                one.parts().stream().map(ExplanationView::part).toList());
    }

    private static HeldView held(Held held, Optional<Note> note) {
        return new HeldView(
                held.from(),
                held.cause().json(),
                held.priority(),
                seconds(held.budget()),
                held.workingDays() == 0 ? null : Integer.valueOf(held.workingDays()),
                held.workingDays() == 0 ? null : Boolean.valueOf(held.endOfWorkingDay()),
                held.movedTo(),
                note.map(Note::agreementId).orElse(null),
                note.map(Note::reason).orElse(null),
                held.decides());
    }

    private static PartView part(Part part) {
        return new PartView(
                part.from(),
                part.until(),
                part.phase().json(),
                part.kind().json(),
                part.reason() == null ? null : part.reason().json(),
                part.notPausing() == null ? null : part.notPausing().json(),
                part.disputed(),
                part.used().toSeconds(),
                part.stoodStill().toSeconds(),
                part.counted().stream().map(ExplanationView::counted).toList(),
                part.skipped().stream().map(ExplanationView::skipped).toList());
    }

    private static CountedView counted(CountedDays days) {
        return new CountedView(
                days.firstDate(),
                days.lastDate(),
                days.days(),
                seconds(days.each()),
                days.total().toSeconds());
    }

    private static SkippedView skipped(SkippedDays days) {
        ClosedDay why = days.why();
        return new SkippedView(
                days.firstDate(), days.lastDate(), days.days(), why.kind().json(), why.name());
    }

    private static Long seconds(Duration duration) {
        return duration == null ? null : Long.valueOf(duration.toSeconds());
    }
}
