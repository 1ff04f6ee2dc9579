package nl.schoolbel.coaching.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.schoolbel.coaching.effect.domain.EffectRule;
import nl.schoolbel.coaching.effect.domain.EffectWindow;
import nl.schoolbel.coaching.effect.domain.Side;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.EffectMeasured;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Measures once, when the last day after has passed. On that day everything is looked at anew: what was done, on which day,
 * and the days of the school. After that nothing changes a measurement, not even a ticket that is reopened later.
 */
@ApplicationScoped
class Measuring {

    @Inject
    CoachingDone done;

    @Inject
    TicketCounts counts;

    @Inject
    EffectStore store;

    @Inject
    SchoolDayBook days;

    @Inject
    EffectConfig config;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    /** Plans what was done and is not planned yet; {@code true} when there may be more. */
    @Transactional
    boolean plan(int most) {
        List<Coaching> unplanned = done.unplanned(clock.instant(), most);
        Map<UUID, SchoolDays> known =
                days.of(unplanned.stream().map(Coaching::schoolId).toList());
        unplanned.forEach(coaching -> store.plan(coaching, dueDate(coaching, known.get(coaching.schoolId()))));
        return unplanned.size() == most;
    }

    /**
     * Measures one that is due, and tells so; false when none is.
     *
     * @param claimed hears which one, before anything can go wrong with it
     */
    @Transactional
    boolean measureOne(Consumer<EffectStore.Due> claimed) {
        Optional<EffectStore.Due> due = store.claim(days.today());
        due.ifPresent(claimed);
        due.ifPresent(one -> done.find(one.about(), one.aboutId())
                .ifPresentOrElse(coaching -> measure(one, coaching), () -> store.settle(one)));
        return due.isPresent();
    }

    private void measure(EffectStore.Due due, Coaching coaching) {
        SchoolDays school = days.of(coaching.schoolId());
        EffectWindow whole = EffectWindow.around(coaching.turningDate(), config.schoolWeeks(), school);
        if (!whole.isOverOn(days.today())) {
            store.plan(coaching, dueDate(coaching, school));
            return;
        }
        Effect effect = effect(coaching, whole, school);
        store.settle(due);
        if (store.add(effect)) {
            tell(effect);
        }
    }

    private Effect effect(Coaching coaching, EffectWindow whole, SchoolDays school) {
        EffectRule rule = config.rule();
        EffectWindow window =
                whole.knownFrom(counts.knownFrom(coaching.schoolId()).orElse(coaching.turningDate()));
        TicketCounts.Count own = counts.ofSchool(coaching.schoolId(), coaching.toolId(), window);
        Side before = new Side(own.before(), window.weeksBefore(school));
        Side after = new Side(own.after(), window.weeksAfter(school));
        return new Effect(
                UUID.randomUUID(),
                coaching,
                window,
                before,
                after,
                own.questionsBefore(),
                own.questionsAfter(),
                rule.judge(before, after),
                comparison(coaching, window),
                done.also(coaching, window),
                clock.instant());
    }

    private Effect.Comparison comparison(Coaching coaching, EffectWindow window) {
        List<UUID> leftOut = new ArrayList<>(done.schoolsWithCoaching(coaching.toolId(), window));
        leftOut.add(coaching.schoolId());
        List<TicketCounts.Count> others = counts.ofOthers(coaching.toolId(), window, leftOut);
        Map<UUID, SchoolDays> known =
                days.of(others.stream().map(TicketCounts.Count::school).toList());
        Effect.Comparison sum = Effect.Comparison.NONE;
        for (TicketCounts.Count other : others) {
            SchoolDays otherDays = known.get(other.school());
            sum = new Effect.Comparison(
                    sum.schools() + 1,
                    sum.before().plus(new Side(other.before(), window.weeksBefore(otherDays))),
                    sum.after().plus(new Side(other.after(), window.weeksAfter(otherDays))));
        }
        return sum;
    }

    /** The first day on which all days after have passed. */
    private LocalDate dueDate(Coaching coaching, SchoolDays school) {
        return EffectWindow.around(coaching.turningDate(), config.schoolWeeks(), school)
                .untilDate()
                .plusDays(1);
    }

    private void tell(Effect effect) {
        Coaching coaching = effect.coaching();
        outbox.append(
                CoachingEvents.EFFECT_MEASURED,
                effect.id(),
                Effects.PATH + effect.id(),
                new EffectMeasured(
                        effect.id(),
                        coaching.about().slug(),
                        coaching.id(),
                        coaching.schoolId(),
                        coaching.toolId(),
                        coaching.turningDate(),
                        effect.before().tickets(),
                        effect.after().tickets(),
                        Effects.rounded(effect.before().schoolWeeks()),
                        Effects.rounded(effect.after().schoolWeeks()),
                        Effects.slug(effect.verdict()),
                        effect.measuredAt(),
                        OccurredBy.SCHOOLBEL));
    }
}
