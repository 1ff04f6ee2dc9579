package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.agreements.AgreementStore;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.AgreementTerms.PriorityTarget;
import nl.schoolbel.sla.agreements.ServiceHours;
import nl.schoolbel.sla.clock.domain.Budget;
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

    private record Compiled(AgreementTerms terms, Map<Target, TargetTerms> targets) {}

    /** The terms that a ticket's clocks run under; none before an agreement was matched. */
    List<ClockTerms> of(TicketCopy ticket) {
        if (ticket.agreementId() == null) {
            return List.of();
        }
        Compiled compiled = compiled(ticket.agreementId());
        return List.of(ClockTerms.from(ticket.termsFromHandOver(), ticket.matchedAt(), compiled.targets()));
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
        ServiceCalendar calendar = ServiceHours.calendar(terms);
        return new Compiled(
                terms,
                Map.of(
                        Target.ACKNOWLEDGE, budgets(terms, PriorityTarget::acknowledgeMinutes, calendar),
                        Target.RESOLUTION, budgets(terms, PriorityTarget::resolutionMinutes, calendar)));
    }

    private static TargetTerms budgets(
            AgreementTerms terms, Function<PriorityTarget, Integer> minutes, ServiceCalendar calendar) {
        Map<Integer, Budget> budgets = new LinkedHashMap<>();
        for (PriorityTarget target : terms.targets()) {
            budgets.put(target.priority(), Budget.of(Duration.ofMinutes(minutes.apply(target))));
        }
        return TargetTerms.of(budgets, calendar);
    }
}
