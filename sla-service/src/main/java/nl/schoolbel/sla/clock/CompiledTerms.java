package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.sla.agreements.AgreementStore;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.AgreementTerms.PausingRule;
import nl.schoolbel.sla.agreements.AgreementTerms.PriorityBudget;
import nl.schoolbel.sla.agreements.AgreementTerms.TargetAgreement;
import nl.schoolbel.sla.clock.domain.Budget;
import nl.schoolbel.sla.clock.domain.ClockTerms;
import nl.schoolbel.sla.clock.domain.Pausing;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TargetTerms;
import nl.schoolbel.sla.clock.domain.WaitingReason;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Agreements in the form that clocks are folded by. */
@ApplicationScoped
public class CompiledTerms {

    @Inject
    AgreementStore agreements;

    @Inject
    AgreedHours hours;

    @Inject
    EarlierTerms earlier;

    /** What is promised, by version, where the hours of the school do not count. */
    private final Map<UUID, Map<Target, TargetTerms>> ofAnySchool = new ConcurrentHashMap<>();

    /** As written, by version: there are tens of them, and what is published is never edited. */
    private final Map<UUID, AgreementTerms> written = new ConcurrentHashMap<>();

    /** A version as it counts for the tickets of a school. */
    private record Pair(UUID agreement, UUID school) {}

    /**
     * The terms that each ticket's clocks run under: the school's own from the report, those of each contract from its
     * hand-over. None before anything was matched. What tickets of one school have in common is made once.
     */
    Map<UUID, List<ClockTerms>> of(Collection<TicketCopy> tickets) {
        Map<Pair, Map<Target, TargetTerms>> known = new HashMap<>();
        return tickets.stream()
                .collect(Collectors.toMap(
                        TicketCopy::id,
                        ticket -> of(
                                ticket,
                                agreement -> known.computeIfAbsent(
                                        new Pair(agreement, ticket.schoolId()),
                                        pair -> compiled(pair.agreement(), pair.school())))));
    }

    private List<ClockTerms> of(TicketCopy ticket, Function<UUID, Map<Target, TargetTerms>> promised) {
        List<ClockTerms> terms = new ArrayList<>();
        if (ticket.triageAgreementId() != null) {
            TargetTerms triage = promised.apply(ticket.triageAgreementId()).get(Target.TRIAGE);
            if (triage != null) {
                terms.add(ClockTerms.ofReport(ticket.reportedAt(), triage));
            }
        }
        for (EarlierTerms.Held held : earlier.of(ticket)) {
            terms.add(ClockTerms.from(held.fromHandOver(), held.matchedAt(), promised.apply(held.agreementId()))
                    .endedByHandOver(held.handedOnWith()));
        }
        if (ticket.agreementId() != null) {
            terms.add(ClockTerms.from(
                    ticket.termsFromHandOver(), ticket.matchedAt(), promised.apply(ticket.agreementId())));
        }
        return terms;
    }

    /** What was agreed, as written. */
    public AgreementTerms written(UUID agreement) {
        return written.computeIfAbsent(
                agreement, id -> agreements.find(id).orElseThrow().terms());
    }

    /** What a published version promises about the tickets of a school. */
    public Map<Target, TargetTerms> compiled(UUID agreement, UUID school) {
        AgreementTerms terms = written(agreement);
        return AgreedHours.dependsOnSchool(terms)
                ? compile(terms, school)
                : ofAnySchool.computeIfAbsent(agreement, id -> compile(terms, null));
    }

    /** What is promised about the tickets of a school, also by a draft; its calendars have to be published. */
    public Map<Target, TargetTerms> compile(AgreementTerms terms, UUID school) {
        Map<Target, TargetTerms> targets = new EnumMap<>(Target.class);
        for (TargetAgreement target : terms.targets()) {
            targets.put(
                    Target.valueOf(target.target().name()),
                    new TargetTerms(
                            budgets(target),
                            pausing(target),
                            hours.of(terms, target.hours(), school),
                            hours.ofPriority(terms, target.hours())));
        }
        return targets;
    }

    private static Map<Integer, Budget> budgets(TargetAgreement target) {
        Map<Integer, Budget> budgets = new LinkedHashMap<>();
        for (PriorityBudget budget : target.budgets()) {
            budgets.put(
                    budget.priority(),
                    budget.minutes() != null
                            ? Budget.of(Duration.ofMinutes(budget.minutes()))
                            : Budget.workingDays(budget.workingDays(), budget.endOfWorkingDay()));
        }
        return budgets;
    }

    private static Pausing pausing(TargetAgreement target) {
        PausingRule rule = target.pausing();
        if (rule == null) {
            return Pausing.USUAL;
        }
        Map<WaitingReason, Duration> longest = new EnumMap<>(WaitingReason.class);
        rule.longestMinutes().forEach((reason, minutes) -> longest.put(reason(reason), Duration.ofMinutes(minutes)));
        return new Pausing(reasons(rule.bySchool()), reasons(rule.byBeheerpartner()), longest);
    }

    private static Set<WaitingReason> reasons(List<nl.schoolbel.events.terms.WaitingReason> written) {
        return written.stream().map(CompiledTerms::reason).collect(Collectors.toUnmodifiableSet());
    }

    private static WaitingReason reason(nl.schoolbel.events.terms.WaitingReason written) {
        return WaitingReason.valueOf(written.name());
    }
}
