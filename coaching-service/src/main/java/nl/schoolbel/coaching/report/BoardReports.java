package nl.schoolbel.coaching.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schoolbel.coaching.anonymity.AnonymityConfig;
import nl.schoolbel.coaching.anonymity.domain.Figure;
import nl.schoolbel.coaching.anonymity.domain.GroupSize;
import nl.schoolbel.coaching.capacity.Capacity;
import nl.schoolbel.coaching.capacity.TeamCapacity;
import nl.schoolbel.coaching.coverage.Coverage;
import nl.schoolbel.coaching.coverage.CoverageFigures;
import nl.schoolbel.coaching.effect.Effects;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Makes the report of a school year. It has fixed lines over the whole board and no filter, so that no two reports can be
 * held against each other to find out about a few.
 */
@ApplicationScoped
public class BoardReports {

    static final String TEXTS = "nl.schoolbel.coaching.report.words";

    private static final String COUNT = "count";
    static final String HOURS = "hours";
    private static final String PERCENT = "percent";
    private static final String SCHOOL_DAYS = "school-days";
    private static final double HUNDRED = 100;

    @Inject
    ReportStore store;

    @Inject
    Capacity capacity;

    @Inject
    Coverage coverage;

    @Inject
    Effects effects;

    @Inject
    AnonymityConfig anonymity;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    public BoardReport of(SchoolYear year) {
        return new BoardReport(
                year.label(),
                clock.instant(),
                anonymity.minGroupSize(),
                List.of(
                        section("goals", goals(year)),
                        section("embedded", embedded(year)),
                        section("activities", activities(year)),
                        section("hours", hours(capacity.team(year))),
                        section("signals", signals(year)),
                        section("coverage", coverage(coverage.figures(year))),
                        section("effect", effect(year)),
                        section("exchange", exchange(store.exchange(year)))));
    }

    private List<ReportLine> goals(SchoolYear year) {
        return parts(
                store.goals(year),
                "cycles-ended",
                Map.of("true", "goals-reached", "false", "goals-not-reached", "unknown", "goals-unknown"),
                List.of("true", "false", "unknown"));
    }

    private List<ReportLine> embedded(SchoolYear year) {
        return parts(
                store.embedded(year),
                "checks-after-twelve-weeks",
                Map.of("true", "stuck", "false", "did-not-stick"),
                List.of("true", "false"));
    }

    /** A total and its parts, each held against the people behind it. */
    private List<ReportLine> parts(
            Map<String, ReportStore.Count> counts, String total, Map<String, String> names, List<String> order) {
        GroupSize group = anonymity.groupSize();
        List<ReportStore.Count> parts = order.stream()
                .map(part -> counts.getOrDefault(part, ReportStore.Count.NONE))
                .toList();
        List<Integer> people = parts.stream().map(ReportStore.Count::people).toList();
        List<Figure> figures = group.parts(people);
        List<ReportLine> lines = new ArrayList<>();
        lines.add(line(
                total,
                COUNT,
                group.total(
                                        people,
                                        counts.getOrDefault(ReportStore.ALL, ReportStore.Count.NONE)
                                                .people())
                                .withheld()
                        ? Figure.WITHHELD
                        : Figure.shown(parts.stream()
                                .mapToInt(ReportStore.Count::things)
                                .sum())));
        IntStream.range(0, parts.size())
                .mapToObj(i -> line(
                        names.get(order.get(i)),
                        COUNT,
                        figures.get(i).withheld()
                                ? Figure.WITHHELD
                                : Figure.shown(parts.get(i).things())))
                .forEach(lines::add);
        return lines;
    }

    /** Who takes part more often counts each time; the minimum is held against different people. */
    private List<ReportLine> activities(SchoolYear year) {
        ReportStore.Held held = store.held(year);
        return List.of(
                line("activities-held", COUNT, Figure.shown(held.activities())),
                line("teachers-taking-part", COUNT, anonymity.groupSize().of(held.teachersAtLeast(), held.teachers())));
    }

    private List<ReportLine> hours(TeamCapacity team) {
        return List.of(
                line("hours-given", HOURS, team.withheld() ? Figure.WITHHELD : orNone(team.givenHours())),
                line("hours-spent", HOURS, ofTeam(team, team.spentHours())),
                line("hours-planned", HOURS, ofTeam(team, team.plannedHours())),
                line("technical-share", PERCENT, ofTeam(team, team.technicalPercent())));
    }

    private static Figure ofTeam(TeamCapacity team, Double number) {
        return team.withheld() || number == null ? Figure.WITHHELD : Figure.shown(number);
    }

    private List<ReportLine> signals(SchoolYear year) {
        ReportStore.SignalCounts signals = store.signals(year);
        return List.of(
                line("signals-raised", COUNT, Figure.shown(signals.raised())),
                line("signals-handled", COUNT, Figure.shown(signals.handled())),
                line(
                        "false-signals",
                        PERCENT,
                        signals.handled() == 0
                                ? Figure.NONE
                                : Figure.shown(
                                        Math.round(10 * HUNDRED * signals.falseOnes() / signals.handled()) / 10.0)));
    }

    private List<ReportLine> coverage(CoverageFigures figures) {
        return List.of(
                line("schools", COUNT, Figure.shown(figures.schools())),
                line("schools-without-contact", COUNT, Figure.shown(figures.schoolsWithoutContact())),
                line("schools-without-coach", COUNT, Figure.shown(figures.schoolsWithoutCoach())),
                line("schools-to-onboard", COUNT, Figure.shown(figures.schoolsToOnboard())),
                line("waiting-median", SCHOOL_DAYS, orNone(figures.medianWaitingSchoolDays())),
                line("waiting-ninetieth", SCHOOL_DAYS, orNone(figures.ninetiethWaitingSchoolDays())));
    }

    private List<ReportLine> effect(SchoolYear year) {
        return effects.verdicts(year).entrySet().stream()
                .map(verdict ->
                        line("effect-" + Effects.slug(verdict.getKey()), COUNT, Figure.shown(verdict.getValue())))
                .toList();
    }

    /** About schools and practices, not people: nothing is withheld. */
    private List<ReportLine> exchange(ReportStore.Exchange exchange) {
        return List.of(
                line("practices-crossed", COUNT, Figure.shown(exchange.practices())),
                line("practices-taken-over", COUNT, Figure.shown(exchange.takenOver())),
                line("schools-giving", COUNT, Figure.shown(exchange.giving())),
                line("schools-taking", COUNT, Figure.shown(exchange.taking())),
                line("practices-embedded-elsewhere", COUNT, Figure.shown(exchange.embedded())));
    }

    private static Figure orNone(Double number) {
        return number == null ? Figure.NONE : Figure.shown(number);
    }

    private ReportSection section(String name, List<ReportLine> lines) {
        return new ReportSection(name, texts.text(TEXTS, "section." + name), lines);
    }

    private ReportLine line(String name, String unit, Figure figure) {
        return ReportLine.of(name, texts.text(TEXTS, "line." + name), unit, figure);
    }
}
