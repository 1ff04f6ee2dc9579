package nl.schoolbel.knowledge.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.knowledge.exchange.domain.Period;
import nl.schoolbel.knowledge.exchange.domain.Reach;
import nl.schoolbel.knowledge.exchange.domain.Share;
import nl.schoolbel.knowledge.exchange.domain.Standing;
import nl.schoolbel.knowledge.exchange.domain.Standings;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/** Figures of what goes from school to school. They are about schools and practices, never about people. */
@ApplicationScoped
public class Exchange {

    /** As many as one looks at. */
    private static final int HUBS = 5;

    private static final int DROPPED = 10;
    private static final int REASONS = 3;

    /** The days of schools. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    ExchangeStore store;

    @Inject
    GraphStore graph;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** Refused: {@code invalid-input} for a last day before the first. */
    @Transactional
    public ExchangeView figures(ExchangePeriod asked) {
        Period period = period(asked);
        return new ExchangeView(
                asked.fromDate,
                period.until(),
                practices(period),
                adoptions(period),
                afterAYear(period),
                schools(period),
                store.mostDropped(period, DROPPED, REASONS));
    }

    /** Refused: {@code invalid-input} for a last day before the first. */
    Period period(ExchangePeriod asked) {
        LocalDate today = today();
        if (!Period.isPossible(asked.fromDate, asked.untilDate, today)) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("untilDate", "before-first-day", texts.fieldDetail("before-first-day"))));
        }
        return Period.of(asked.fromDate, asked.untilDate, today);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private ExchangeView.Practices practices(Period period) {
        ExchangeStore.Cohort cohort = store.cohort(period);
        Share crossed = new Share(cohort.crossed(), cohort.ofASchool());
        return new ExchangeView.Practices(
                cohort.published(),
                cohort.ofASchool(),
                crossed.part(),
                percent(crossed),
                cohort.medianDays(),
                crossed.rest(),
                new Reach(store.reach(period))
                        .steps().stream()
                                .map(step -> new ExchangeView.ReachStep(step.least(), step.most(), step.practices()))
                                .toList(),
                store.areas(period).stream()
                        .map(area -> new ExchangeView.Area(
                                area.area(),
                                area.published(),
                                area.ofASchool(),
                                area.crossed(),
                                percent(new Share(area.crossed(), area.ofASchool()))))
                        .toList());
    }

    private ExchangeView.Adoptions adoptions(Period period) {
        ExchangeStore.Begun begun = store.begun(period);
        return new ExchangeView.Adoptions(
                begun.begun(), begun.crossed(), begun.coachHelped(), store.embedded(period), store.dropped(period));
    }

    private ExchangeView.AfterAYear afterAYear(Period period) {
        ExchangeStore.AfterAYear then = store.embeddedOf(period.yearBefore());
        return new ExchangeView.AfterAYear(
                then.begun(), then.embedded(), percent(new Share(then.embedded(), then.begun())));
    }

    private ExchangeView.Schools schools(Period period) {
        List<GraphStore.Named> schools = graph.schools(period, today(), null);
        Map<UUID, String> names = schools.stream()
                .collect(Collectors.toMap(school -> school.standing().school(), GraphStore.Named::name));
        Standings standings =
                new Standings(schools.stream().map(GraphStore.Named::standing).toList());
        return new ExchangeView.Schools(
                standings.schools(),
                standings.isolated(),
                views(standings.giving(HUBS), names),
                views(standings.taking(HUBS), names));
    }

    private static List<SchoolStandingView> views(List<Standing> schools, Map<UUID, String> names) {
        return schools.stream()
                .map(school -> SchoolStandingView.of(school, names.get(school.school())))
                .toList();
    }

    private static Double percent(Share share) {
        OptionalDouble percent = share.percent();
        return percent.isPresent() ? percent.getAsDouble() : null;
    }
}
