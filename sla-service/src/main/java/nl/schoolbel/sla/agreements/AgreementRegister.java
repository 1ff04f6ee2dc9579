package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
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
import nl.schoolbel.sla.agreements.AgreementResource.NewAgreement;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;
import nl.schoolbel.sla.servicetime.domain.WindowProblem;

/** Puts agreements in force, after a look at what a form cannot see: the zone, the hours as a whole, the beheerpartner. */
@ApplicationScoped
public class AgreementRegister {

    @Inject
    AgreementStore store;

    @Inject
    BeheerpartnerStore beheerpartners;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Adds an agreement; refuses with every fault of its terms at once. */
    @Transactional
    Agreement add(NewAgreement wanted) {
        List<FieldFault> faults = new ArrayList<>();
        if (beheerpartners.find(wanted.beheerpartnerId()).isEmpty()) {
            faults.add(fault("/beheerpartnerId", "unknown-id"));
        }
        if (!isZone(wanted.terms().zone())) {
            faults.add(fault("/terms/zone", "unknown-id"));
        }
        List<AgreementTerms.Window> windows = wanted.terms().weeklyWindows();
        for (WindowProblem problem : WeeklyHours.problems(ServiceHours.perDay(windows))) {
            String place = "/terms/weeklyWindows/" + ServiceHours.placeOf(windows, problem.day(), problem.index());
            faults.add(fault(place, problem.kind() == WindowProblem.Kind.EMPTY ? "window-empty" : "window-overlap"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        Agreement agreement = new Agreement(
                UUID.randomUUID(),
                wanted.beheerpartnerId(),
                wanted.name(),
                wanted.validFromDate(),
                wanted.validUntilDate(),
                wanted.terms(),
                clock.instant());
        store.add(agreement);
        audit.changed("agreement-added", "agreement", agreement.id());
        return agreement;
    }

    Page<Agreement> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(page.cursor(), limit + 1),
                limit,
                one -> new Cursor(one.createdAt(), one.id()),
                Function.identity());
    }

    Agreement require(UUID id) {
        return store.find(id).orElseThrow(() -> new ProblemException(SlaProblem.AGREEMENT_UNKNOWN));
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
