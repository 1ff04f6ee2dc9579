package nl.schoolbel.tickets.finding;

import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;

/**
 * Of which of the tickets in a list the caller sees more than the title, so that words and filters tell nothing of the
 * others.
 *
 * @param subject the caller
 * @param schools the caller's own
 * @param everything all tickets of the list
 * @param ownSchools the tickets of the own schools
 * @param columns of all tickets what a list shows, such as the priority, but not the description
 */
record Viewpoint(String subject, Set<UUID> schools, boolean everything, boolean ownSchools, boolean columns) {

    static Viewpoint of(Caller caller) {
        boolean ofSchool = caller.has(Roles.TEACHER) || caller.has(Roles.CONTACTPERSOON);
        boolean bestuur = caller.has(Roles.BESTUUR);
        return new Viewpoint(
                caller.subject(),
                caller.schools(),
                // A list for a beheerpartner holds its own tickets only.
                caller.has(Roles.COACH) || !ofSchool && !bestuur,
                caller.has(Roles.CONTACTPERSOON),
                bestuur);
    }

    /** Whether every description in the list is the caller's to read. */
    boolean seesAllWhole() {
        return everything || ownSchools && !columns;
    }

    /** Whether there are tickets in the list of which the caller sees title, state and due moments only. */
    boolean seesTitlesOnly() {
        return !everything && !ownSchools && !columns;
    }
}
