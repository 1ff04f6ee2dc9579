package nl.schoolbel.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/**
 * How a clock stands, as it is stored.
 *
 * @param dueAt what it is, or was, held against
 * @param overAt when it was met or ended; null while it is open
 * @param elapsedSeconds service time used when it was over; null while it is open, since that changes all the time
 * @param wallSeconds real time from start to end; null while it is open
 * @param pausedSeconds service time that lay in pauses; null while it is open
 */
record ClockRow(
        UUID ticketId,
        Target target,
        int repeat,
        ClockState state,
        Instant startedAt,
        Instant dueAt,
        Instant overAt,
        Instant metAt,
        Instant endedAt,
        Integer priority,
        Long budgetSeconds,
        Long elapsedSeconds,
        Long wallSeconds,
        Long pausedSeconds,
        UUID agreementId,
        UUID schoolId,
        UUID beheerpartnerId,
        UUID categoryId) {

    static ClockRow of(TicketCopy ticket, Clock one, Instant now) {
        Instant over = one.overAt();
        boolean ofSchool = one.target() == Target.TRIAGE;
        return new ClockRow(
                ticket.id(),
                one.target(),
                one.repeat(),
                one.stateAt(now),
                one.startedAt(),
                micros(one.heldAgainst()),
                over,
                one.metAt(),
                one.endedAt(),
                one.priority(),
                one.budget().toSeconds(),
                over == null ? null : one.elapsed(over).toSeconds(),
                over == null ? null : Duration.between(one.startedAt(), over).toSeconds(),
                over == null ? null : one.paused(over).toSeconds(),
                ofSchool ? ticket.triageAgreementId() : ticket.agreementId(),
                ticket.schoolId(),
                ofSchool ? null : ticket.beheerpartnerId(),
                ticket.categoryId());
    }

    /** With whom it was, as stored before, for a clock that began before the ticket went to who has it now. */
    ClockRow heldBy(List<ClockRow> before, TicketCopy ticket) {
        if (target == Target.TRIAGE || ticket.matchedAt() == null || !startedAt.isBefore(ticket.matchedAt())) {
            return this;
        }
        return before.stream()
                .filter(this::isOf)
                .findFirst()
                .map(row -> with(row.agreementId, row.beheerpartnerId))
                .orElse(this);
    }

    private ClockRow with(UUID agreement, UUID beheerpartner) {
        return new ClockRow(
                ticketId,
                target,
                repeat,
                state,
                startedAt,
                dueAt,
                overAt,
                metAt,
                endedAt,
                priority,
                budgetSeconds,
                elapsedSeconds,
                wallSeconds,
                pausedSeconds,
                agreement,
                schoolId,
                beheerpartner,
                categoryId);
    }

    /** True when both are the same clock, however it stands. */
    boolean isOf(ClockRow other) {
        return target == other.target && repeat == other.repeat;
    }

    private static Instant micros(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }
}
