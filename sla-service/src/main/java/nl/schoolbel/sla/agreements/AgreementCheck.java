package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.agreements.AgreementTerms.PriorityBudget;
import nl.schoolbel.sla.agreements.TermsRules.Fault;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.calendars.Calendars;
import nl.schoolbel.sla.servicetime.domain.OutsideCalendarException;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/** Looks at an agreement as a whole: its terms, and what they name in other places. */
@ApplicationScoped
public class AgreementCheck {

    static final String BUNDLE = "nl.schoolbel.sla.agreements.faults";

    /** Codes whose words every service has. */
    private static final Set<String> COMMON =
            Set.of("duplicate", "unknown-id", "exactly-one", "missing", "window-empty");

    private static final int DAYS_LOOKED_AT = 365;

    @Inject
    BeheerpartnerStore beheerpartners;

    @Inject
    Calendars calendars;

    @Inject
    WorkingDays workingDays;

    @Inject
    ReadCopies copies;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Refuses an agreement with every fault at once. */
    void require(AgreementKind kind, UUID beheerpartner, AgreementTerms terms) {
        List<Fault> faults = new ArrayList<>();
        if ((kind == AgreementKind.BEHEERPARTNER) != (beheerpartner != null)) {
            faults.add(new Fault("/beheerpartnerId", beheerpartner == null ? "missing" : "not-of-this-kind"));
        } else if (beheerpartner != null && beheerpartners.find(beheerpartner).isEmpty()) {
            faults.add(new Fault("/beheerpartnerId", "unknown-id"));
        }
        termFaults(kind, terms).forEach(fault -> faults.add(new Fault("/terms" + fault.pointer(), fault.code())));
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults.stream()
                    .map(fault -> new FieldFault(fault.pointer(), fault.code(), words(fault.code())))
                    .toList());
        }
    }

    /** Every fault of terms that stand alone, below {@code /terms}. */
    public List<FieldFault> faultsOf(AgreementKind kind, AgreementTerms terms) {
        return termFaults(kind, terms).stream()
                .map(fault -> new FieldFault("/terms" + fault.pointer(), fault.code(), words(fault.code())))
                .toList();
    }

    private List<Fault> termFaults(AgreementKind kind, AgreementTerms terms) {
        boolean known = calendars.isPublished(terms.calendarId());
        List<Fault> faults = new ArrayList<>();
        if (!known) {
            faults.add(new Fault("/calendarId", "calendar-not-published"));
        }
        faults.addAll(TermsRules.faults(
                kind, terms, budget -> known ? workingDays.minutes(terms.calendarId(), budget) : plain(budget)));
        if (terms.outOfHoursCalendarId() != null) {
            if (!calendars.isPublished(terms.outOfHoursCalendarId())) {
                faults.add(new Fault("/outOfHoursCalendarId", "calendar-not-published"));
            } else if (known && shareTime(terms.calendarId(), terms.outOfHoursCalendarId())) {
                faults.add(new Fault("/outOfHoursCalendarId", "shares-time"));
            }
        }
        Set<UUID> schools = copies.find(SchoolEvents.CHANGED, terms.schools()).keySet();
        for (int i = 0; i < terms.schools().size(); i++) {
            if (!schools.contains(terms.schools().get(i))) {
                faults.add(new Fault("/schools/" + i, "unknown-id"));
            }
        }
        return faults;
    }

    private static OptionalLong plain(PriorityBudget budget) {
        return budget.minutes() == null ? OptionalLong.empty() : OptionalLong.of(budget.minutes());
    }

    /** Whether both are open at one moment of the year to come: time would cost a surcharge and none at once. */
    private boolean shareTime(UUID one, UUID other) {
        ServiceCalendar both = calendars.compiled(one).and(calendars.compiled(other));
        Instant now = clock.instant();
        try {
            return !both.between(now, now.plus(DAYS_LOOKED_AT, ChronoUnit.DAYS)).isZero();
        } catch (OutsideCalendarException pastTheHorizon) {
            return false;
        }
    }

    private String words(String code) {
        return COMMON.contains(code) ? texts.fieldDetail(code) : texts.text(BUNDLE, code);
    }
}
