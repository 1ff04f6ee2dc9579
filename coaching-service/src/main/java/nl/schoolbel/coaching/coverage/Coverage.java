package nl.schoolbel.coaching.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.coaching.anonymity.AnonymityConfig;
import nl.schoolbel.coaching.coverage.domain.Contact;
import nl.schoolbel.coaching.coverage.domain.Spread;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** Which schools coaching reaches: for coaches and the bestuur all, for a contactpersoon the own ones. */
@ApplicationScoped
public class Coverage {

    private static final double TEN = 10;

    /** More schools a bestuur does not have. */
    private static final int MOST_SCHOOLS = 1_000;

    @Inject
    CoverageStore store;

    @Inject
    CoverageConfig config;

    @Inject
    AnonymityConfig anonymity;

    @Inject
    SchoolDayBook days;

    @Inject
    ReadCopies copies;

    @Inject
    Caller caller;

    @Inject
    SchoolScope scope;

    @Inject
    DomainClock clock;

    @Inject
    Sql sql;

    /**
     * One page of schools, last changed first; those of a contactpersoon come as one page. Refused: {@code not-found} for a
     * school that is not the caller's.
     *
     * @param school the only one; {@code null} for all
     */
    public Page<SchoolCoverage> list(UUID school, PageRequest page) {
        Optional<Set<UUID>> limited = scope.limitedTo(school, Roles.COACH, Roles.BESTUUR);
        if (limited.isPresent()) {
            return new Page<>(
                    of(List.copyOf(
                            copies.find(SchoolEvents.CHANGED, limited.get()).values())),
                    null);
        }
        Page<SchoolChanged> schools = copies.page(SchoolEvents.CHANGED, page, Function.identity());
        Cursor next = schools.next();
        return new Page<>(of(schools.items()), next);
    }

    /** All schools that go on, together. */
    public CoverageFigures figures(SchoolYear year) {
        List<SchoolCoverage> schools = of(ongoing());
        List<CoverageStore.Wait> waits =
                store.waits(startOf(year.firstDate()), startOf(year.lastDate().plusDays(1)));
        Map<UUID, SchoolDays> known =
                days.of(waits.stream().map(CoverageStore.Wait::school).toList());
        Optional<Spread> waiting = Spread.of(
                waits.stream()
                        .map(wait -> (double) known.get(wait.school())
                                .between(days.dayOf(wait.askedAt()), days.dayOf(wait.respondedAt())))
                        .toList(),
                config.minRequests());
        Optional<Spread> share = Spread.of(
                schools.stream()
                        .map(SchoolCoverage::activitiesPerTenTeachers)
                        .filter(Objects::nonNull)
                        .toList(),
                config.minRequests());
        return new CoverageFigures(
                year.label(),
                schools.size(),
                count(schools.stream().map(SchoolCoverage::withoutContact).toList()),
                count(schools.stream().map(school -> !school.hasCoach()).toList()),
                count(schools.stream().map(SchoolCoverage::toOnboard).toList()),
                share.map(Spread::median).orElse(null),
                waits.size(),
                waiting.map(Spread::median).orElse(null),
                waiting.map(Spread::ninetieth).orElse(null));
    }

    private List<SchoolChanged> ongoing() {
        List<UUID> keys = sql.query(
                "select key from read_copy where topic = ? and coalesce((state ->> 'endDate')::date, 'infinity') >= ?"
                        + " order by changed_at desc limit ?",
                row -> row.getObject(1, UUID.class),
                SchoolEvents.CHANGED.topic().name(),
                days.today(),
                MOST_SCHOOLS);
        return List.copyOf(copies.find(SchoolEvents.CHANGED, keys).values());
    }

    private List<SchoolCoverage> of(List<SchoolChanged> schools) {
        List<UUID> ids = schools.stream().map(SchoolChanged::schoolId).toList();
        Map<UUID, SchoolDays> known = days.of(ids);
        Map<UUID, SchoolFacts> facts = store.facts(ids, days.thisSchoolYear(), days.today(), clock.instant());
        return schools.stream()
                .map(school -> view(school, facts.get(school.schoolId()), known.get(school.schoolId())))
                .toList();
    }

    private SchoolCoverage view(SchoolChanged school, SchoolFacts facts, SchoolDays schoolDays) {
        LocalDate today = days.today();
        Contact contact = new Contact(facts.lastDate());
        Double weeks = contact.schoolWeeksUntil(today, schoolDays);
        return new SchoolCoverage(
                school.schoolId(),
                school.name(),
                facts.hasCoach(),
                facts.lastDate(),
                weeks == null ? null : rounded(weeks),
                contact.isOverdue(today, schoolDays, config.withoutContactSchoolWeeks()),
                facts.nextDate(),
                shownOpen(facts.openRequests()),
                facts.activities(),
                facts.teachers(),
                facts.teachers() == null ? null : rounded(TEN * facts.activities() / facts.teachers()),
                facts.signalsOff(),
                isToOnboard(school.contactpersonenFromDate(), facts.lastOnboardingDate(), today));
    }

    /** Behind each stands a teacher: one of few is for coaches and the school itself. */
    private Integer shownOpen(int openRequests) {
        boolean inside = caller.has(Roles.COACH) || !caller.has(Roles.BESTUUR);
        return inside || !anonymity.groupSize().of(openRequests).withheld() ? Integer.valueOf(openRequests) : null;
    }

    /** Somebody who starts on the day of the onboarding was there. */
    private static boolean isToOnboard(LocalDate from, LocalDate lastOnboarding, LocalDate today) {
        return from != null && !from.isAfter(today) && (lastOnboarding == null || lastOnboarding.isBefore(from));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SchoolDayBook.ZONE).toInstant();
    }

    private static int count(List<Boolean> which) {
        return (int) which.stream().filter(Boolean::booleanValue).count();
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
