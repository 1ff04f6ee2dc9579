package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.AgreementTerms.EscalationLevel;
import nl.schoolbel.sla.calendars.Calendars;
import nl.schoolbel.sla.clock.CompiledTerms;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.Ladder;
import nl.schoolbel.sla.escalation.domain.MarkPoint;
import nl.schoolbel.sla.escalation.domain.QuietHours;
import nl.schoolbel.sla.escalation.domain.Receiver;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** What was agreed of lateness, in the form of the rules. */
@ApplicationScoped
public class Ladders {

    @Inject
    CompiledTerms terms;

    @Inject
    Calendars calendars;

    /** By version of the agreement: there are tens of them, and what is published is never edited. */
    private final Map<UUID, InZone> compiled = new ConcurrentHashMap<>();

    private record InZone(Ladder ladder, ZoneId zone) {}

    /** The ladder of one clock of a ticket: that of the school's own agreement for its own promise, else of the contract. */
    Ladder of(TicketCopy ticket, Target target) {
        return inZone(ticket, target).ladder();
    }

    /** The zone of the days of that agreement. */
    ZoneId zoneOf(TicketCopy ticket, Target target) {
        return inZone(ticket, target).zone();
    }

    private InZone inZone(TicketCopy ticket, Target target) {
        return compiled.computeIfAbsent(
                target == Target.TRIAGE ? ticket.triageAgreementId() : ticket.currentAgreementId(), this::compile);
    }

    private InZone compile(UUID agreement) {
        AgreementTerms written = terms.written(agreement);
        ZoneId zone = calendars.compiled(written.calendarId()).zone();
        return new InZone(ladder(written, zone), zone);
    }

    private static Ladder ladder(AgreementTerms terms, ZoneId zone) {
        Integer repeat = terms.escalation().repeatEveryMinutes();
        return new Ladder(
                Set.copyOf(terms.warnPercents()),
                terms.escalation().levels().stream().map(Ladders::level).toList(),
                repeat == null ? 0 : repeat,
                quietHours(terms.escalation().quietHours(), zone));
    }

    private static QuietHours quietHours(AgreementTerms.QuietHours written, ZoneId zone) {
        return written == null
                ? null
                : new QuietHours(
                        LocalTime.parse(written.from()),
                        LocalTime.parse(written.until()),
                        zone,
                        written.exceptPriority());
    }

    private static Ladder.Level level(EscalationLevel level) {
        return new Ladder.Level(
                level.level(),
                level.percent() == null
                        ? MarkPoint.afterBreach(level.minutesAfterBreach())
                        : MarkPoint.ofPercent(level.percent()),
                level.receivers().stream()
                        .map(receiver -> Receiver.valueOf(receiver.name()))
                        .collect(Collectors.toSet()),
                level.raisesPriority(),
                level.targets().stream()
                        .map(target -> Target.valueOf(target.name()))
                        .collect(Collectors.toSet()));
    }
}
