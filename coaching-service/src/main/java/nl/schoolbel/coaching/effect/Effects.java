package nl.schoolbel.coaching.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.coaching.effect.domain.Side;
import nl.schoolbel.coaching.effect.domain.Verdict;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/** What was measured, as coaches see it, contactpersonen of their schools, and the bestuur as counts of verdicts. */
@ApplicationScoped
public class Effects {

    /** The path of a measurement from the root of this service, before its id. */
    static final String PATH = "/coaching/v1/effects/";

    private static final String TEXTS = "nl.schoolbel.coaching.effect.words";

    @Inject
    EffectStore store;

    @Inject
    SchoolScope scope;

    @Inject
    ReadCopies copies;

    @Inject
    ProblemTexts texts;

    @Inject
    EffectConfig config;

    /** Last measured first; {@code not-found} for a school that is not the caller's. */
    public Page<EffectView> list(UUID schoolId, UUID toolId, UUID aboutId, PageRequest page) {
        int limit = page.limit();
        EffectFilter filter = new EffectFilter(scope.limitedTo(schoolId, Roles.COACH), toolId, aboutId);
        List<Effect> rows = store.newest(filter, page.cursor(), limit + 1);
        Map<UUID, SchoolChanged> schools = copies.find(
                SchoolEvents.CHANGED,
                rows.stream().map(effect -> effect.coaching().schoolId()).toList());
        Map<UUID, ToolChanged> tools = copies.find(
                ToolEvents.CHANGED,
                rows.stream().map(effect -> effect.coaching().toolId()).toList());
        return Page.of(
                rows,
                limit,
                effect -> new Cursor(effect.measuredAt(), effect.id()),
                effect -> view(effect, schools, tools));
    }

    /** Refused: {@code not-found} when it does not exist or is of another school. */
    public EffectView read(UUID id) {
        Effect effect = store.find(id)
                .filter(found -> scope.includes(found.coaching().schoolId(), Roles.COACH))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return view(
                effect,
                copies.find(SchoolEvents.CHANGED, List.of(effect.coaching().schoolId())),
                copies.find(ToolEvents.CHANGED, List.of(effect.coaching().toolId())));
    }

    /** How often each verdict came in a school year, by the turning day; every verdict is there. */
    public Map<Verdict, Integer> verdicts(SchoolYear year) {
        Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            all.put(verdict, 0);
        }
        all.putAll(store.verdicts(year.firstDate(), year.lastDate()));
        return all;
    }

    /** The word for a verdict, as in JSON. */
    public static String slug(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** To hundredths; a part of a school week is mostly a fifth. */
    static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private EffectView view(Effect effect, Map<UUID, SchoolChanged> schools, Map<UUID, ToolChanged> tools) {
        Coaching coaching = effect.coaching();
        Effect.Comparison comparison = effect.comparison();
        return new EffectView(
                effect.id(),
                coaching.about(),
                coaching.id(),
                coaching.schoolId(),
                Optional.ofNullable(schools.get(coaching.schoolId()))
                        .map(SchoolChanged::name)
                        .orElse(null),
                coaching.toolId(),
                Optional.ofNullable(tools.get(coaching.toolId()))
                        .map(ToolChanged::name)
                        .orElse(null),
                effect.window().fromDate(),
                coaching.turningDate(),
                effect.window().untilDate(),
                side(effect.before(), effect.questionsBefore()),
                side(effect.after(), effect.questionsAfter()),
                slug(effect.verdict()),
                texts.text(
                        TEXTS,
                        slug(effect.verdict()),
                        effect.before().tickets(),
                        rounded(effect.before().schoolWeeks()),
                        effect.after().tickets(),
                        rounded(effect.after().schoolWeeks())),
                comparison.schools() < config.minComparisonSchools()
                        ? null
                        : new EffectView.OtherSchools(
                                comparison.schools(),
                                rounded(comparison.before().perSchoolWeek()),
                                rounded(comparison.after().perSchoolWeek())),
                effect.also(),
                effect.measuredAt());
    }

    private static EffectView.Tickets side(Side side, int questions) {
        return new EffectView.Tickets(
                side.tickets(), questions, rounded(side.schoolWeeks()), rounded(side.perSchoolWeek()));
    }
}
