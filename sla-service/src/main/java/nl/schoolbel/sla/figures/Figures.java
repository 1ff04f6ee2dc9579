package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.credits.Credits;
import nl.schoolbel.sla.figures.domain.FigureMonth;

/** Figures of a month for who may know them: of an open month as they are now, of a closed one as they were then. */
@ApplicationScoped
public class Figures {

    /** More groups than a bestuur has schools; who wants all combinations exports them. */
    private static final int MOST_GROUPS = 1_000;

    /** Every school with every priority and category of a large bestuur. */
    static final int MOST_EXPORTED = 50_000;

    @Inject
    FigureStore store;

    @Inject
    TrendStore trends;

    @Inject
    FigureScope scope;

    @Inject
    Credits credits;

    @Inject
    ReadCopies copies;

    @Inject
    BeheerpartnerStore beheerpartners;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Refuses with every bad parameter at once. */
    public FigureTable table(FigureParameters asked) {
        return table(read(asked), MOST_GROUPS);
    }

    /** As {@link #table}, with as many groups as an export holds. */
    public FigureTable exported(FigureParameters asked) {
        return table(read(asked), MOST_EXPORTED);
    }

    /**
     * The targets of the asked month and of the months before it, oldest first; closed months as they were kept. Refuses as
     * {@link #table}.
     *
     * @param months how many, the asked one among them
     */
    public List<MonthFigure> trend(FigureParameters asked, int months) {
        return trend(read(asked), months);
    }

    /**
     * As {@link #trend(FigureParameters, int)} up to this month, for who knows by itself what may be seen.
     *
     * @param schools {@code null} for all
     * @param beheerpartner {@code null} for all
     */
    public List<MonthFigure> trend(Collection<UUID> schools, UUID beheerpartner, int months) {
        FigureMonth last = FigureMonth.of(clock.instant());
        return trend(new FigureQuestion(last, EnumSet.noneOf(FigureGroup.class), null, schools, beheerpartner), months);
    }

    private List<MonthFigure> trend(FigureQuestion question, int months) {
        List<FigureMonth> wanted = IntStream.rangeClosed(1 - months, 0)
                .mapToObj(back -> new FigureMonth(question.month().month().plusMonths(back)))
                .toList();
        Map<YearMonth, Instant> closed = trends.closedAt(wanted);
        Map<Boolean, List<FigureMonth>> byState =
                wanted.stream().collect(Collectors.partitioningBy(month -> closed.containsKey(month.month())));
        Map<YearMonth, List<TargetFigure>> figures = trends.targets(question, byState.get(true), byState.get(false));
        return wanted.stream()
                .map(month -> new MonthFigure(
                        month.toString(), closed.get(month.month()), figures.getOrDefault(month.month(), List.of())))
                .toList();
    }

    private FigureTable table(FigureQuestion question, int most) {
        Optional<Instant> closedAt = store.closedAt(question.month());
        Map<FigureKey, Figure> figures = groups(question, closedAt.isPresent(), most + 1);
        List<Figure> named = named(figures.values().stream().limit(most).toList());
        return new FigureTable(
                question.month().toString(),
                closedAt.orElse(null),
                question.groupBy().stream().map(FigureGroup::word).toList(),
                named,
                figures.size() > most,
                closedAt.map(at -> named(corrected(figures, groups(question, false, most + 1))))
                        .orElse(null),
                scope.seesCredits() ? credits.ofMonth(question.month(), question.beheerpartner()) : null);
    }

    private Map<FigureKey, Figure> groups(FigureQuestion question, boolean asClosed, int most) {
        Map<FigureKey, TicketFigure> tickets = store.tickets(question, asClosed, most);
        Map<FigureKey, List<TargetFigure>> targets = store.targets(question, asClosed, most);
        Set<FigureKey> keys = new LinkedHashSet<>(targets.keySet());
        keys.addAll(tickets.keySet());
        Map<FigureKey, Figure> groups = new LinkedHashMap<>();
        for (FigureKey key : keys) {
            groups.put(
                    key,
                    figure(key, tickets.getOrDefault(key, TicketFigure.NONE), targets.getOrDefault(key, List.of())));
        }
        return groups;
    }

    /** Those that are otherwise now, as they are now; one that has nothing left is there without figures. */
    private static List<Figure> corrected(Map<FigureKey, Figure> asClosed, Map<FigureKey, Figure> now) {
        Set<FigureKey> keys = new LinkedHashSet<>(asClosed.keySet());
        keys.addAll(now.keySet());
        List<Figure> corrected = new ArrayList<>();
        for (FigureKey key : keys) {
            Figure present = now.getOrDefault(key, figure(key, TicketFigure.NONE, List.of()));
            if (!present.equals(asClosed.get(key))) {
                corrected.add(present);
            }
        }
        return corrected;
    }

    private static Figure figure(FigureKey key, TicketFigure tickets, List<TargetFigure> targets) {
        return new Figure(
                key.schoolId(), null, key.beheerpartnerId(), null, key.priority(), key.categoryId(), tickets, targets);
    }

    private List<Figure> named(List<Figure> figures) {
        Map<UUID, SchoolChanged> schools = copies.find(SchoolEvents.CHANGED, ids(figures, Figure::schoolId));
        Map<UUID, String> names = beheerpartners.names(ids(figures, Figure::beheerpartnerId));
        return figures.stream()
                .map(figure -> new Figure(
                        figure.schoolId(),
                        Optional.ofNullable(figure.schoolId())
                                .map(schools::get)
                                .map(SchoolChanged::name)
                                .orElse(null),
                        figure.beheerpartnerId(),
                        Optional.ofNullable(figure.beheerpartnerId())
                                .map(names::get)
                                .orElse(null),
                        figure.priority(),
                        figure.categoryId(),
                        figure.tickets(),
                        figure.targets()))
                .toList();
    }

    private static Set<UUID> ids(List<Figure> figures, Function<Figure, UUID> id) {
        return figures.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private FigureQuestion read(FigureParameters asked) {
        List<FieldFault> faults = new ArrayList<>();
        FigureMonth month = asked.month == null || asked.month.isBlank()
                ? FigureMonth.of(clock.instant())
                : FigureMonth.read(asked.month).orElse(null);
        if (month == null) {
            faults.add(new FieldFault("month", "not-a-month", texts.fieldDetail("not-a-month")));
        }
        Set<FigureGroup> groups = EnumSet.noneOf(FigureGroup.class);
        for (String word : words(asked.groupBy)) {
            FigureGroup.of(word).ifPresentOrElse(groups::add, () -> faults.add(notInList()));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults.stream().distinct().toList());
        }
        return new FigureQuestion(
                month, groups, asked.target, scope.schools(asked.schoolId), scope.beheerpartner(asked.beheerpartnerId));
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private FieldFault notInList() {
        String allowed =
                Arrays.stream(FigureGroup.values()).map(FigureGroup::word).collect(Collectors.joining(", "));
        return new FieldFault("groupBy", "not-in-list", texts.fieldDetail("not-in-list", allowed));
    }
}
