package nl.schoolbel.sla.credits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.credits.CreditStore.Counted;
import nl.schoolbel.sla.figures.domain.FigureMonth;
import nl.schoolbel.sla.figures.domain.MonthCredit;

/** What breaches cost: proposed once per beheerpartner and month, then accepted or waived, once. */
@ApplicationScoped
public class Credits {

    private static final String KIND = "credit";

    /** A beheerpartner without the claim that says which one has none. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    CreditStore store;

    @Inject
    CreditRules rules;

    @Inject
    Caller caller;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** Proposes what a month that was just closed costs each beheerpartner; nothing where no rule holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void propose(FigureMonth month) {
        Map<UUID, List<MonthCredit.Line>> lines = new TreeMap<>();
        for (Counted counted : store.counted(month)) {
            rules.line(counted.agreementId(), counted.target(), counted.breaches())
                    .ifPresent(line -> lines.computeIfAbsent(counted.beheerpartnerId(), key -> new ArrayList<>())
                            .add(line));
        }
        lines.forEach((beheerpartner, ofIt) -> {
            UUID id = UUID.randomUUID();
            store.add(id, month, beheerpartner, MonthCredit.of(ofIt), clock.instant());
            audit.changed("credit-proposed", KIND, id);
        });
    }

    /** @param beheerpartner {@code null} for all */
    public List<CreditView> ofMonth(FigureMonth month, UUID beheerpartner) {
        return store.ofMonth(month, beheerpartner);
    }

    /** Newest first; a beheerpartner gets its own. */
    Page<CreditView> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(
                        caller.has(Roles.BESTUUR)
                                ? null
                                : caller.beheerpartner().orElse(NOBODY),
                        page.cursor(),
                        limit + 1),
                limit,
                credit -> new Cursor(credit.proposedAt(), credit.id()),
                Function.identity());
    }

    CreditView read(UUID id) {
        return store.find(id)
                .filter(credit -> caller.has(Roles.BESTUUR)
                        || caller.beheerpartner()
                                .filter(credit.beheerpartnerId()::equals)
                                .isPresent())
                .orElseThrow(() -> new ProblemException(SlaProblem.CREDIT_UNKNOWN));
    }

    @Transactional
    CreditView accept(UUID id) {
        return settle(id, "accepted", null);
    }

    /** @param words why; screened for personal data */
    @Transactional
    CreditView waive(UUID id, String words, Set<PersonalDataKind> falseHits) {
        read(id);
        screener.require(KIND, id, Map.of("/text", words), falseHits);
        return settle(id, "waived", words);
    }

    private CreditView settle(UUID id, String state, String words) {
        read(id);
        if (!store.settle(id, state, words, clock.instant())) {
            throw new ProblemException(SlaProblem.CREDIT_SETTLED);
        }
        audit.changed("credit-" + state, KIND, id);
        return read(id);
    }
}
