package nl.schoolbel.sla.board.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.evidence.BreachFilter;
import nl.schoolbel.sla.evidence.BreachSummary;
import nl.schoolbel.sla.evidence.BreachView;
import nl.schoolbel.sla.figures.Figure;
import nl.schoolbel.sla.figures.FigureParameters;
import nl.schoolbel.sla.figures.FigureTable;
import nl.schoolbel.sla.figures.Figures;
import nl.schoolbel.sla.figures.domain.FigureMonth;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/** Gathers the report of a month. Each part it asks narrows by itself to what the viewer may see. */
@ApplicationScoped
class MonthReports {

    private static final int TREND_MONTHS = 12;

    /** As many as are read one by one; the whole list is in the API. */
    static final int MOST_BREACHES = 50;

    @Inject
    Figures figures;

    @Inject
    BreachSummary breaches;

    @Inject
    BeheerpartnerStore beheerpartners;

    @Inject
    TicketCopyStore tickets;

    @Inject
    ReadCopies copies;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /**
     * Refused: {@code invalid-input} for what is no month, {@code not-found} for another beheerpartner than the viewer's own.
     *
     * @param month {@code null} or empty for this month
     * @param asked a beheerpartner; {@code null} for all that the viewer may see
     */
    MonthReport of(String month, UUID asked) {
        return gathered(month, asked, figures::table);
    }

    /** The same with as many schools as an export holds. */
    MonthReport exported(String month, UUID asked) {
        return gathered(month, asked, figures::exported);
    }

    private MonthReport gathered(String month, UUID asked, Function<FigureParameters, FigureTable> bySchool) {
        UUID beheerpartner = asked == null ? own() : asked;
        FigureParameters together = FigureParameters.of(month, null, beheerpartner);
        FigureTable whole = figures.table(together);
        FigureMonth known = FigureMonth.read(whole.month()).orElseThrow();
        FigureTable schools = bySchool.apply(FigureParameters.of(month, "school", beheerpartner));
        List<Figure> others =
                figures.table(FigureParameters.of(month, "beheerpartner", null)).items();
        BreachFilter standing = BreachFilter.standing(known.start(), known.end(), beheerpartner);
        List<BreachView> latest = breaches.latest(standing, MOST_BREACHES);
        List<BreachView> disputed = breaches.disputed(standing, MOST_BREACHES);
        Map<UUID, String> names = names(others, beheerpartner, latest, disputed);
        return new MonthReport(
                whole.month(),
                known.month().minusMonths(1).toString(),
                known.isOver(clock.instant()) ? known.month().plusMonths(1).toString() : null,
                beheerpartner,
                own() == null ? choices(others, beheerpartner, names) : List.of(),
                whole.closedAt(),
                whole.correctedSince() != null && !whole.correctedSince().isEmpty(),
                whole.items().get(0),
                figures.table(FigureParameters.of(month, "priority", beheerpartner))
                        .items(),
                schools.items().stream()
                        .filter(figure -> figure.schoolId() != null)
                        .toList(),
                schools.more(),
                figures.trend(together, TREND_MONTHS),
                breaches.reasons(standing),
                latest,
                disputed,
                whole.credits(),
                names);
    }

    /** The beheerpartner that the viewer acts for, when it sees no other; its report bears its name. */
    private UUID own() {
        return caller.has(Roles.BESTUUR) || caller.has(Roles.COACH) || !caller.has(Roles.BEHEERPARTNER)
                ? null
                : caller.beheerpartner().orElse(null);
    }

    private static List<UUID> choices(List<Figure> others, UUID chosen, Map<UUID, String> names) {
        return Stream.concat(others.stream().map(Figure::beheerpartnerId), Stream.of(chosen))
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> names.getOrDefault(one, "").compareToIgnoreCase(names.getOrDefault(other, "")))
                .toList();
    }

    private Map<UUID, String> names(
            List<Figure> others, UUID beheerpartner, List<BreachView> latest, List<BreachView> disputed) {
        Map<UUID, String> names = new HashMap<>();
        others.stream()
                .filter(figure -> figure.beheerpartnerId() != null && figure.beheerpartnerName() != null)
                .forEach(figure -> names.put(figure.beheerpartnerId(), figure.beheerpartnerName()));
        if (beheerpartner != null && !names.containsKey(beheerpartner)) {
            beheerpartners.find(beheerpartner).ifPresent(one -> names.put(one.id(), one.name()));
        }
        List<BreachView> named =
                Stream.concat(latest.stream(), disputed.stream()).toList();
        copies.find(SchoolEvents.CHANGED, ids(named.stream().map(BreachView::schoolId)))
                .forEach((id, school) -> names.put(id, school.name()));
        tickets.find(ids(named.stream().map(BreachView::ticketId))).stream()
                .filter(ticket -> ticket.number() != null)
                .forEach(ticket -> names.put(ticket.id(), ticket.number()));
        return names;
    }

    private static Collection<UUID> ids(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).distinct().toList();
    }
}
