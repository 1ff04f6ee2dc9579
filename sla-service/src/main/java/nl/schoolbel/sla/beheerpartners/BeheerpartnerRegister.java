package nl.schoolbel.sla.beheerpartners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;

/** Registers beheerpartners. */
@ApplicationScoped
public class BeheerpartnerRegister {

    @Inject
    BeheerpartnerStore store;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    @Transactional
    public Beheerpartner register(UUID wantedId, String name, String kvk) {
        UUID id = wantedId == null ? UUID.randomUUID() : wantedId;
        if (store.find(id).isPresent()) {
            throw ProblemException.ofFields(List.of(new FieldFault("/id", "taken", texts.fieldDetail("taken"))));
        }
        Beheerpartner beheerpartner = new Beheerpartner(id, name, kvk, clock.instant());
        store.add(beheerpartner);
        audit.changed("beheerpartner-registered", "beheerpartner", id);
        return beheerpartner;
    }

    Page<Beheerpartner> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(page.cursor(), limit + 1),
                limit,
                one -> new Cursor(one.createdAt(), one.id()),
                Function.identity());
    }

    public Beheerpartner require(UUID id) {
        return store.find(id).orElseThrow(() -> new ProblemException(SlaProblem.BEHEERPARTNER_UNKNOWN));
    }
}
