package nl.schoolbel.sla.explain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.agreements.AgreementStore;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.HoursLayer;
import nl.schoolbel.sla.calendars.Calendars;
import nl.schoolbel.sla.calendars.Closures;
import nl.schoolbel.sla.clock.ClockHistory;
import nl.schoolbel.sla.clock.CompiledTerms;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.explain.domain.ClosedDay;
import nl.schoolbel.sla.explain.domain.ClosedDays;
import nl.schoolbel.sla.explain.domain.Explainer;
import nl.schoolbel.sla.explain.domain.Explanation;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/** Explains clocks of tickets that the caller may see. */
@ApplicationScoped
public class ClockExplanations {

    @Inject
    TicketScope scope;

    @Inject
    ClockHistory history;

    @Inject
    CompiledTerms terms;

    @Inject
    AgreementStore agreements;

    @Inject
    Calendars calendars;

    @Inject
    ExplanationNotes notes;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** @param repeat null for the latest */
    public ExplanationView explain(UUID ticketId, String asked, Integer repeat) {
        TicketCopy ticket = scope.require(ticketId);
        Target target = Arrays.stream(Target.values())
                .filter(known -> known.json().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ProblemException(SlaProblem.CLOCK_UNKNOWN));
        ClockHistory.Told told = history.of(ticket);
        Clock one = Optional.ofNullable(told.clocks().current().get(target))
                .filter(latest -> repeat == null || latest.repeat() == repeat)
                .or(() -> repeat == null ? Optional.empty() : told.clocks().of(target, repeat))
                .orElseThrow(() -> new ProblemException(SlaProblem.CLOCK_UNKNOWN));
        Sentences sentences = new Sentences((key, arguments) -> texts.text(Sentences.BUNDLE, key, arguments));
        UUID agreementId = target == Target.TRIAGE ? ticket.triageAgreementId() : ticket.currentAgreementId();
        AgreementTerms written = agreementId == null ? null : terms.written(agreementId);
        HoursLayer layer = layer(written, target);
        ClosedDays closed = written == null ? ClosedDays.UNKNOWN : closed(written, layer, sentences.language());
        Instant now = clock.instant();
        Explanation explanation = Explainer.explain(one, told.facts(), told.terms(), closed, now);
        Map<UUID, Note> ofTicket =
                notes.of(ticketId).stream().collect(Collectors.toMap(Note::factId, Function.identity()));
        Agreed current = agreementId == null ? null : agreed(agreementId);
        Agreed first = target == Target.TRIAGE || ticket.agreementId() == null ? current : agreed(ticket.agreementId());
        return ExplanationView.of(
                explanation,
                current,
                layer == null ? null : layer.slug(),
                ofTicket,
                sentences.of(explanation, first, layer, ofTicket, this::agreed));
    }

    private Agreed agreed(UUID id) {
        return agreements
                .find(id)
                .map(one -> new Agreed(one.id(), one.name(), one.version()))
                .orElseGet(() -> new Agreed(id, "?", 0));
    }

    private static HoursLayer layer(AgreementTerms written, Target target) {
        return written == null
                ? null
                : written.target(nl.schoolbel.events.terms.Target.valueOf(target.name()))
                        .map(AgreementTerms.TargetAgreement::hours)
                        .orElse(HoursLayer.CONTRACT);
    }

    /** Where the contract is open and nothing counts, it is the school that is closed. */
    private ClosedDays closed(AgreementTerms written, HoursLayer layer, Locale language) {
        Optional<Closures> closures = calendars.closures(written.calendarId(), language);
        ServiceCalendar contract = calendars.compiled(written.calendarId());
        boolean schoolAlone = layer == HoursLayer.SCHOOL_ACCESS || layer == HoursLayer.SCHOOL_LESSONS;
        boolean withSchool = schoolAlone || layer == HoursLayer.CONTRACT_AND_SCHOOL;
        return date -> {
            if (schoolAlone || withSchool && isOpen(contract, date)) {
                return new ClosedDay(ClosedDay.Kind.SCHOOL, null);
            }
            return closures.flatMap(all -> all.on(date))
                    .map(one -> new ClosedDay(kind(one.kind()), one.name()))
                    .orElse(null);
        };
    }

    private static boolean isOpen(ServiceCalendar contract, LocalDate date) {
        Instant begin = date.atStartOfDay(contract.zone()).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(contract.zone()).toInstant();
        return !contract.between(begin, end).isZero();
    }

    private static ClosedDay.Kind kind(Closures.Kind kind) {
        return switch (kind) {
            case PUBLIC_HOLIDAY -> ClosedDay.Kind.PUBLIC_HOLIDAY;
            case SCHOOL_HOLIDAY -> ClosedDay.Kind.SCHOOL_HOLIDAY;
            case PERIOD -> ClosedDay.Kind.CLOSED_PERIOD;
            case DATE -> ClosedDay.Kind.CLOSED_DATE;
        };
    }
}
