package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.agreements.AgreementStore;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.AgreementTerms.PriorityTarget;
import nl.schoolbel.sla.agreements.ServiceHours;
import nl.schoolbel.sla.clock.domain.ClockTerms;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TargetTerms;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Agreements in the form that clocks are folded by; compiled once, since an agreement is never edited. */
@ApplicationScoped
public class CompiledTerms {

    @Inject
    AgreementStore agreements;

    private final Map<UUID, Compiled> byAgreement = new ConcurrentHashMap<>();

    private record Compiled(AgreementTerms terms, ServiceCalendar calendar, Map<Target, TargetTerms> targets) {}

    /** The terms that a ticket's clocks run under; the ticket must have an agreement. */
    ClockTerms of(TicketCopy ticket) {
        Compiled compiled = compiled(ticket.agreementId());
        return ClockTerms.from(ticket.termsFromHandOver(), ticket.matchedAt(), compiled.calendar(), compiled.targets());
    }

    /** What was agreed, as written. */
    public AgreementTerms written(UUID agreement) {
        return compiled(agreement).terms();
    }

    private Compiled compiled(UUID agreement) {
        return byAgreement.computeIfAbsent(
                agreement, id -> compile(agreements.find(id).orElseThrow()));
    }

    private static Compiled compile(Agreement agreement) {
        AgreementTerms terms = agreement.terms();
        return new Compiled(
                terms,
                ServiceHours.calendar(terms),
                Map.of(
                        Target.ACKNOWLEDGE, budgets(terms, PriorityTarget::acknowledgeMinutes),
                        Target.RESOLUTION, budgets(terms, PriorityTarget::resolutionMinutes)));
    }

    private static TargetTerms budgets(AgreementTerms terms, Function<PriorityTarget, Integer> minutes) {
        Map<Integer, Duration> budgets = new LinkedHashMap<>();
        for (PriorityTarget target : terms.targets()) {
            budgets.put(target.priority(), Duration.ofMinutes(minutes.apply(target)));
        }
        return TargetTerms.of(budgets);
    }
}
