package nl.schoolbel.tickets.lookalikes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.intake.SubjectCheck;
import nl.schoolbel.tickets.lookalikes.LookAlikeList.KnownIncident;
import nl.schoolbel.tickets.lookalikes.LookAlikeList.LookAlike;
import nl.schoolbel.tickets.promises.PromiseStore;
import nl.schoolbel.tickets.ticket.Subject;
import nl.schoolbel.tickets.ticket.TicketScope;

/** Compares a report that is being written with what is open. A handful of queries, however much is open. */
@ApplicationScoped
public class LookAlikes {

    /** What one looks through before sending. */
    private static final int SHOWN = 10;

    /** A school with more open tickets is compared with its newest. */
    private static final int COMPARED = 500;

    /** More never run at once, unless everything is broken. */
    private static final int INCIDENTS = 50;

    @Inject
    LookAlikeStore store;

    @Inject
    PromiseStore promises;

    @Inject
    SubjectCheck subjects;

    @Inject
    TicketScope scope;

    @Inject
    DomainClock clock;

    /** An open ticket and why the report is like it. */
    private record Match<T>(T open, Set<Likeness> reasons) {
        int weight() {
            return reasons.stream().mapToInt(reason -> reason.weight).sum();
        }
    }

    /** A school that is not the caller's answers 404; what a report could not name is a fault here too. */
    public LookAlikeList of(LookAlikeSearch search) {
        scope.filter(search.schoolId());
        Subject subject = subjectOf(search);
        TitleWords words = TitleWords.of(search.title());
        List<Match<OpenTicket>> alike = best(compared(search.schoolId(), subject)
                .map(open -> new Match<>(open, open.likeness(subject, words)))
                .filter(match -> !match.reasons().isEmpty()));
        List<Match<LookAlikeStore.Incident>> known = best(store.incidents(INCIDENTS).stream()
                .map(incident -> new Match<>(incident, incident.ticket().likeness(subject, words))));
        Map<UUID, List<DueMoment>> moments = promises.dueMoments(Stream.concat(
                        alike.stream().map(match -> match.open().id()),
                        known.stream().map(match -> match.open().ticket().id()))
                .toList());
        return new LookAlikeList(
                alike.stream().map(match -> view(match, moments)).toList(),
                known.stream().map(match -> incident(match, moments)).toList());
    }

    private Subject subjectOf(LookAlikeSearch search) {
        List<FieldFault> faults = new ArrayList<>();
        Subject subject = subjects.of(search.named(), null, clock.instant(), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return subject;
    }

    /** The newest of the school, and of the device also those that are older. */
    private Stream<OpenTicket> compared(UUID schoolId, Subject subject) {
        Stream<OpenTicket> newest = store.openAt(schoolId, COMPARED).stream();
        return subject.deviceId() == null
                ? newest
                : Stream.concat(newest, store.openOf(subject.deviceId(), SHOWN).stream())
                        .distinct();
    }

    /** Most alike first; among equals the newest, as they came. */
    private static <T> List<Match<T>> best(Stream<Match<T>> matches) {
        return matches.sorted(Comparator.comparingInt((Match<T> match) -> match.weight())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private static LookAlike view(Match<OpenTicket> match, Map<UUID, List<DueMoment>> moments) {
        OpenTicket open = match.open();
        return new LookAlike(
                open.id(),
                open.number(),
                open.title(),
                open.state(),
                match.reasons(),
                moments.getOrDefault(open.id(), List.of()));
    }

    private static KnownIncident incident(Match<LookAlikeStore.Incident> match, Map<UUID, List<DueMoment>> moments) {
        OpenTicket open = match.open().ticket();
        return new KnownIncident(
                open.id(),
                open.number(),
                open.title(),
                open.state(),
                match.open().reportedAt(),
                match.open().schools(),
                match.reasons(),
                moments.getOrDefault(open.id(), List.of()));
    }
}
