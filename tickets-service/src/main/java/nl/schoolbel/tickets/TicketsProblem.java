package nl.schoolbel.tickets;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** The refusals that only this service gives. */
public enum TicketsProblem implements ProblemType {
    /** The ticket's state does not allow it; {@code allowedActions} says what it does allow. */
    ACTION_NOT_POSSIBLE(409),
    /** A beheerpartner's update lacks what its action needs, such as the times of a visit, or names times that cannot be. */
    UPDATE_INCOMPLETE(400),
    /** The priority that the beheerpartner holds right is the one that it has. */
    PRIORITY_UNCHANGED(409),
    /** The visit would find a closed door. */
    VISIT_OUTSIDE_ACCESS_HOURS(409),
    /** The other ticket cannot go on in the place of this one: it has ended, or is of another school or incident. */
    CANNOT_BE_MERGED_INTO(409),
    /** The ticket goes on in another, which {@code mergedInto} names. */
    TICKET_MERGED(409),
    /** Tickets follow the major incident. */
    INCIDENT_FOLLOWED(409),
    /** The other ticket is no major incident that is still unsolved. */
    NO_RUNNING_MAJOR_INCIDENT(409),
    /** Its time is over and its words are gone; it takes no new ones. */
    TICKET_FORGOTTEN(409),
    /** Another school has this BRIN. */
    BRIN_TAKEN(409),
    /** The ticket holds as many files, or as many bytes, as it may. */
    FILES_FULL(409),
    /** The ticket has as many articles as it may. */
    ARTICLES_FULL(409),
    /** Another school has this identifier in the same period. */
    IDENTIFIER_TAKEN(409),
    /** The school is not there any more. */
    SCHOOL_ENDED(409),
    /** The school has a room of this name or a device with this asset tag already. */
    THING_KNOWN(409),
    /** Devices stand in it, or tickets are about it. */
    THING_IN_USE(409),
    /** The school has this person among its contactpersonen already. */
    CONTACTPERSOON_KNOWN(409),
    /** The person keeps as many views as one may. */
    TOO_MANY_VIEWS(409),
    /** As many exports or live streams run as one person, or this node, may have. */
    TOO_MANY_AT_ONCE(429),
    /** More has changed since the last event that the client had than is told again; read the list at {@code list}. */
    CHANGES_MISSED(409);

    /** The bundle of all texts that this service shows to people. */
    public static final String TEXTS = "nl.schoolbel.tickets.problems";

    private final int status;

    TicketsProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return TEXTS;
    }
}
