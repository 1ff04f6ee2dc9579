package nl.schoolbel.coaching.signals.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.coaching.signals.SignalAbout;
import nl.schoolbel.coaching.signals.SignalDays;
import nl.schoolbel.coaching.signals.SignalRaising;
import nl.schoolbel.coaching.signals.domain.DueSignal;
import nl.schoolbel.coaching.signals.domain.Happening;
import nl.schoolbel.coaching.signals.domain.RuleHistory;
import nl.schoolbel.coaching.signals.domain.SignalWatch;
import nl.schoolbel.coaching.signals.rules.RuleBook;

/** Holds what happened against the rule of its kind and raises the signals that are due. */
@ApplicationScoped
class Watchers {

    @Inject
    RuleBook book;

    @Inject
    SignalDays days;

    @Inject
    SignalRaising raising;

    /** From the first moment, inclusive, to the last, exclusive. */
    record Period(Instant from, Instant until) {

        Period widened(Duration more) {
            return new Period(from.minus(more), until.plus(more));
        }
    }

    Happening happening(UUID counted, UUID school, Instant at) {
        return new Happening(counted, school, at, days.dayOf(at));
    }

    /** All that can make a signal together with what happened on a day at a school, and a day more at each end. */
    Period around(RuleHistory rule, UUID school, Instant at) {
        LocalDate day = days.dayOf(at);
        SchoolDays calendar = days.of(school);
        int schoolDays = rule.longestWindow() + 1;
        return new Period(
                days.startOf(calendar.before(day, schoolDays)),
                days.startOf(calendar.after(day, schoolDays).plusDays(1)));
    }

    /** Raises what these call for together with the one that was added; the caller holds the lock on what they are about. */
    void raiseDue(SignalAbout about, RuleBook.Kept rule, Collection<Happening> happenings, Instant added) {
        List<LocalDate> raised = raising.raisedAbout(about);
        for (DueSignal due : watch(rule, happenings).due(happenings, raised, added)) {
            raising.raise(about, rule.id(), due.count(), due.by().windowSchoolDays(), due.at(), due.school());
        }
    }

    /** The rule with the switches and calendars of the schools where these happened. */
    SignalWatch watch(RuleBook.Kept rule, Collection<Happening> happenings) {
        Set<UUID> schools = happenings.stream()
                .map(Happening::school)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new SignalWatch(rule.history(), book.switches(rule.id(), schools), days.of(schools));
    }
}
