package nl.schoolbel.coaching.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schoolbel.coaching.capacity.domain.Minutes;
import nl.schoolbel.coaching.capacity.domain.TeamKinds;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Hours given, planned and spent: of a coach for that coach, of the team for the bestuur and the coaches. */
@ApplicationScoped
public class Capacity {

    private static final String TEXTS = "nl.schoolbel.coaching.capacity.words";
    private static final double HOUR_MINUTES = 60;
    private static final int WEEKS_AHEAD = 8;
    private static final int MOST_PLACES = 10;

    @Inject
    CapacityStore store;

    @Inject
    CapacityConfig config;

    @Inject
    CoachRegister coaches;

    @Inject
    SchoolDayBook days;

    @Inject
    ReadCopies copies;

    @Inject
    ProblemTexts texts;

    /** The caller's own. Refused: {@code coaching-coach-unknown}. */
    public OwnCapacity own(SchoolYear year) {
        UUID coach = coaches.require().id();
        List<Spent> spent = store.ofCoach(coach, year);
        Integer given = store.given(year).get(coach);
        Minutes sum = sum(spent);
        Map<UUID, SchoolChanged> schools = copies.find(
                SchoolEvents.CHANGED,
                spent.stream().map(Spent::schoolId).filter(Objects::nonNull).toList());
        return new OwnCapacity(
                year.label(),
                given == null ? "not-set" : "set",
                given == null ? null : hours(given),
                hours(sum.planned()),
                hours(sum.spent()),
                sum.exceeds(given),
                by(spent, Spent::kind).entrySet().stream()
                        .map(kind -> part(kind.getKey(), kind.getValue()))
                        .toList(),
                by(spent, line -> Optional.ofNullable(line.schoolId())).entrySet().stream()
                        .map(place -> new OwnCapacity.AtSchool(
                                place.getKey().orElse(null),
                                name(schools, place.getKey().orElse(null), SchoolChanged::name),
                                hours(place.getValue().planned()),
                                hours(place.getValue().spent()),
                                place.getValue().activities()))
                        .toList(),
                weeks(coach, given, year),
                hours(sum.technical()),
                rounded(sum.technicalPercent()),
                sum.isTechnicalAbove(config.technicalThresholdPercent()) ? advice(spent, sum, schools) : null);
    }

    /** Of all coaches together. */
    public TeamCapacity team(SchoolYear year) {
        List<Spent> spent = store.ofTeam(year);
        Map<UUID, Integer> given = store.given(year);
        Set<UUID> team = new HashSet<>(given.keySet());
        spent.forEach(line -> team.add(line.coachId()));
        int without = team.size() - given.size();
        if (team.size() < config.minTeam()) {
            return new TeamCapacity(
                    year.label(), team.size(), true, without, null, null, null, null, null, null, null, null);
        }
        Minutes sum = sum(spent);
        boolean planningShown = isOfEnough(behind(spent, Minutes::planned));
        boolean spendingShown = isOfEnough(behind(spent, Minutes::spent));
        Integer total = given.isEmpty()
                ? null
                : Integer.valueOf(
                        given.values().stream().mapToInt(Integer::intValue).sum());
        return new TeamCapacity(
                year.label(),
                team.size(),
                false,
                without,
                total == null ? null : hours(total),
                planningShown ? hours(sum.planned()) : null,
                spendingShown ? hours(sum.spent()) : null,
                without == 0 && planningShown && spendingShown ? sum.exceeds(total) : null,
                TeamKinds.merged(kinds(spent), config.minTeam()).stream()
                        .map(kind -> part(kind.kind(), kind.minutes()))
                        .toList(),
                spendingShown ? hours(sum.technical()) : null,
                spendingShown ? rounded(sum.technicalPercent()) : null,
                spendingShown ? sum.isTechnicalAbove(config.technicalThresholdPercent()) : null);
    }

    /** Of nobody, or of so many that it tells on none of them. */
    private boolean isOfEnough(Set<UUID> behind) {
        return behind.isEmpty() || behind.size() >= config.minTeam();
    }

    private static Set<UUID> behind(List<Spent> spent, ToIntFunction<Minutes> number) {
        return spent.stream()
                .filter(line -> number.applyAsInt(line.minutes()) > 0)
                .map(Spent::coachId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<TeamKinds.OfKind> kinds(List<Spent> spent) {
        return spent.stream().collect(Collectors.groupingBy(Spent::kind)).entrySet().stream()
                .map(kind -> new TeamKinds.OfKind(
                        kind.getKey(),
                        behind(kind.getValue(), Minutes::activities),
                        behind(kind.getValue(), Minutes::planned),
                        behind(kind.getValue(), Minutes::spent),
                        sum(kind.getValue())))
                .toList();
    }

    /** A week without school days has nothing available. */
    private List<OwnCapacity.Week> weeks(UUID coach, Integer given, SchoolYear year) {
        LocalDate monday = days.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!year.contains(days.today())) {
            return List.of();
        }
        SchoolDays school = store.homeSchool(coach, days.today())
                .map(days::of)
                .orElseGet(() -> new SchoolDays(Set.of(), List.of()));
        double weeksOfYear = school.weeks(year.firstDate().minusDays(1), year.lastDate());
        Map<LocalDate, Integer> planned = store.plannedByWeek(coach, monday, WEEKS_AHEAD);
        return IntStream.range(0, WEEKS_AHEAD)
                .mapToObj(monday::plusWeeks)
                .map(week -> {
                    int booked = planned.getOrDefault(week, 0);
                    Double available = given == null || weeksOfYear == 0
                            ? null
                            : given / weeksOfYear * school.weeks(week.minusDays(1), week.plusDays(6));
                    return new OwnCapacity.Week(
                            week,
                            hours(booked),
                            available == null ? null : hours(available),
                            available != null && booked > available);
                })
                .toList();
    }

    private OwnCapacity.HandOver advice(List<Spent> spent, Minutes sum, Map<UUID, SchoolChanged> schools) {
        List<Spent> technical =
                spent.stream().filter(line -> line.minutes().technical() > 0).toList();
        Map<UUID, ToolChanged> tools = copies.find(
                ToolEvents.CHANGED,
                technical.stream().map(Spent::toolId).filter(Objects::nonNull).toList());
        List<OwnCapacity.Place> places = by(technical, Where::of).entrySet().stream()
                .sorted(Comparator.comparing(place -> -place.getValue().technical()))
                .limit(MOST_PLACES)
                .map(place -> new OwnCapacity.Place(
                        place.getKey().school(),
                        name(schools, place.getKey().school(), SchoolChanged::name),
                        place.getKey().tool(),
                        name(tools, place.getKey().tool(), ToolChanged::name),
                        hours(place.getValue().technical())))
                .toList();
        return new OwnCapacity.HandOver(
                texts.text(TEXTS, "hand-over", rounded(sum.technicalPercent()), config.technicalThresholdPercent()),
                places);
    }

    private record Where(UUID school, UUID tool) {
        static Where of(Spent line) {
            return new Where(line.schoolId(), line.toolId());
        }
    }

    private static <T> String name(Map<UUID, T> known, UUID id, Function<T, String> name) {
        return Optional.ofNullable(id).map(known::get).map(name).orElse(null);
    }

    private static <K> Map<K, Minutes> by(List<Spent> spent, Function<Spent, K> key) {
        Map<K, Minutes> sums = new LinkedHashMap<>();
        spent.forEach(line -> sums.merge(key.apply(line), line.minutes(), Minutes::plus));
        return sums;
    }

    private static Minutes sum(List<Spent> spent) {
        return spent.stream().map(Spent::minutes).reduce(Minutes.NONE, Minutes::plus);
    }

    private static OwnCapacity.Part part(String kind, Minutes minutes) {
        return new OwnCapacity.Part(kind, hours(minutes.planned()), hours(minutes.spent()), minutes.activities());
    }

    private static double hours(double minutes) {
        return rounded(minutes / HOUR_MINUTES);
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
