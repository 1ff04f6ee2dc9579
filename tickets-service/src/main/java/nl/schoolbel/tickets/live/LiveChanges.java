package nl.schoolbel.tickets.live;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/** Opens the stream of a school's changes for one of its people. */
@ApplicationScoped
class LiveChanges {

    /** As many changes, at all schools together, as can be told again; a client that missed more reads the list. */
    private static final int FURTHEST = 1_000;

    @Inject
    ChangeFeed feed;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /**
     * @param lastEventId of the last event that the client had, or {@code null} to begin now; one that is too old answers
     *     {@code changes-missed}
     * @param cut breaks the connection of this client
     */
    Multi<ChangeStream.Event> open(UUID schoolId, String lastEventId, Runnable cut) {
        if (!caller.belongsTo(schoolId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        Position from = lastEventId == null || lastEventId.isBlank() ? null : position(lastEventId);
        if (from != null) {
            feed.checkWithinReach(from, FURTHEST, "/tickets/v1/tickets?schoolId=" + schoolId);
        }
        feed.checkRoom(caller.subject());
        ChangeStream stream = new ChangeStream(
                new Listener(
                        schoolId,
                        caller.subject(),
                        caller.has(Roles.CONTACTPERSOON),
                        caller.tokenEnds().orElseGet(clock::machineInstant)),
                from,
                cut);
        return stream.events(() -> feed.join(stream), feed::leave);
    }

    private Position position(String lastEventId) {
        return Position.of(lastEventId)
                .orElseThrow(() -> ProblemException.ofFields(
                        List.of(new FieldFault("Last-Event-ID", "wrong-type", texts.fieldDetail("wrong-type")))));
    }
}
