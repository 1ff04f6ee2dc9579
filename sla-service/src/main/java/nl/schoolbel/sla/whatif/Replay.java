package nl.schoolbel.sla.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.agreements.AgreementKind;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.AgreementTerms.CreditRule;
import nl.schoolbel.sla.clock.ClockHistory;
import nl.schoolbel.sla.clock.CompiledTerms;
import nl.schoolbel.sla.clock.domain.ClockTerms;
import nl.schoolbel.sla.clock.domain.Clocks;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TargetTerms;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.clock.domain.TicketFact.DueMomentMoved;
import nl.schoolbel.sla.clock.domain.TicketFact.TermsApplied;
import nl.schoolbel.sla.longwork.LongWork.Client;
import nl.schoolbel.sla.longwork.Pace;
import nl.schoolbel.sla.longwork.Progress;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import nl.schoolbel.sla.whatif.WhatIfs.Draft;
import nl.schoolbel.sla.whatif.domain.Comparison;
import nl.schoolbel.sla.whatif.domain.Comparison.CreditTerms;
import nl.schoolbel.sla.whatif.domain.Replayed;

/** Folds the tickets of a period again, under a draft. It reads in batches, each query by itself, and writes nothing. */
@ApplicationScoped
class Replay {

    private static final int BATCH = 500;

    @Inject
    TicketCopyStore tickets;

    @Inject
    ClockHistory history;

    @Inject
    CompiledTerms terms;

    @Inject
    DomainClock clock;

    void run(Draft draft, Client<WhatIfLine> client) {
        Instant now = clock.instant();
        boolean ofSchool = draft.kind() == AgreementKind.SCHOOL;
        Set<Target> targets = ofSchool ? EnumSet.of(Target.TRIAGE) : EnumSet.complementOf(EnumSet.of(Target.TRIAGE));
        Comparison comparison =
                new Comparison(targets, now, credits(draft.terms()), agreement -> credits(terms.written(agreement)));
        Map<UUID, Map<Target, TargetTerms>> promises = new HashMap<>();
        long total = tickets.countMatched(draft.period());
        client.tell(WhatIfLine.of(new Progress(0, total)));
        Pace pace = new Pace(clock.machineInstant());
        long done = 0;
        long covered = 0;
        TicketCopy last = null;
        List<TicketCopy> page;
        do {
            page = tickets.matched(draft.period(), last, BATCH);
            List<TicketCopy> matching =
                    page.stream().filter(ticket -> isFor(draft, ticket)).toList();
            Map<UUID, ClockHistory.Told> told = history.of(matching);
            for (TicketCopy ticket : matching) {
                ClockHistory.Told one = told.get(ticket.id());
                Map<Target, TargetTerms> promised =
                        promises.computeIfAbsent(ticket.schoolId(), school -> terms.compile(draft.terms(), school));
                comparison.add(new Replayed(
                        ticket.id(),
                        ticket.number(),
                        ofSchool ? null : ticket.beheerpartnerId(),
                        ofSchool ? ticket.triageAgreementId() : ticket.agreementId(),
                        one.clocks(),
                        fold(one, ticket, promised, ofSchool)));
            }
            done += page.size();
            covered += matching.size();
            last = page.isEmpty() ? last : page.get(page.size() - 1);
            if (pace.isDue(done, clock.machineInstant())) {
                client.tell(WhatIfLine.of(new Progress(done, Math.max(done, total))));
            }
        } while (page.size() == BATCH && !client.isGone());
        if (!client.isGone()) {
            client.tell(WhatIfLine.of(WhatIfResult.of(draft, done, covered, comparison)));
        }
    }

    private static boolean isFor(Draft draft, TicketCopy ticket) {
        return ticket.schoolId() != null
                && draft.terms().isForSchool(ticket.schoolId())
                && draft.terms().isForCategory(ticket.categoryId())
                && (draft.beheerpartnerId() == null || draft.beheerpartnerId().equals(ticket.beheerpartnerId()));
    }

    private static FoldedClocks fold(
            ClockHistory.Told told, TicketCopy ticket, Map<Target, TargetTerms> promised, boolean ofSchool) {
        List<TicketFact> facts = told.facts().stream()
                .filter(fact -> !(fact instanceof TermsApplied || fact instanceof DueMomentMoved))
                .toList();
        if (ofSchool) {
            TargetTerms triage = promised.get(Target.TRIAGE);
            return triage == null
                    ? FoldedClocks.NONE
                    : Clocks.fold(facts, List.of(ClockTerms.ofReport(ticket.reportedAt(), triage)));
        }
        return Clocks.fold(
                facts,
                told.terms().stream()
                        .filter(held -> held.fromHandOver() > 0)
                        .map(held ->
                                new ClockTerms(promised, held.matchedAt(), held.fromHandOver(), held.handedOnWith()))
                        .toList());
    }

    private static CreditTerms credits(AgreementTerms terms) {
        CreditRule rule = terms.credits();
        return rule == null
                ? null
                : new CreditTerms(
                        rule.percentPerBreach(),
                        rule.capPercent(),
                        rule.monthlyFeeCents(),
                        rule.targets().stream()
                                .map(target -> Target.valueOf(target.name()))
                                .collect(Collectors.toUnmodifiableSet()));
    }
}
