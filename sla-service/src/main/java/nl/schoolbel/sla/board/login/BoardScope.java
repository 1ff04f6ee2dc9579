package nl.schoolbel.sla.board.login;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;

/**
 * What of the board a viewer sees. It goes into every query, and two viewers of one scope see the same.
 *
 * @param reach whose tickets
 * @param schools the schools of {@link Reach#SCHOOLS}, sorted; else empty
 * @param beheerpartner that of {@link Reach#BEHEERPARTNER}; else null
 * @param technical whether the technical panels are shown
 */
public record BoardScope(Reach reach, Set<UUID> schools, UUID beheerpartner, boolean technical) {

    /** A beheerpartner without the claim that says which one sees nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Whose tickets a viewer sees. */
    public enum Reach {
        ALL,
        SCHOOLS,
        BEHEERPARTNER,
        /** No ticket and no school, only how many there are. */
        NUMBERS
    }

    /** Of several roles the one that sees most counts. */
    public static BoardScope of(Caller caller) {
        boolean technical = caller.has(Roles.OPERATOR);
        if (caller.has(Roles.BESTUUR) || caller.has(Roles.COACH)) {
            return new BoardScope(Reach.ALL, Set.of(), null, technical);
        }
        if (caller.has(Roles.BEHEERPARTNER)) {
            return new BoardScope(
                    Reach.BEHEERPARTNER, Set.of(), caller.beheerpartner().orElse(NOBODY), technical);
        }
        if (caller.has(Roles.CONTACTPERSOON) || caller.has(Roles.TEACHER)) {
            return new BoardScope(Reach.SCHOOLS, new TreeSet<>(caller.schools()), null, technical);
        }
        return new BoardScope(Reach.NUMBERS, Set.of(), null, technical);
    }

    /** Whether single tickets and schools are shown. */
    public boolean seesTickets() {
        return reach != Reach.NUMBERS;
    }

    /** Whether more than one school may be in it, so that it makes sense to name them. */
    public boolean seesSchools() {
        return reach == Reach.ALL || reach == Reach.BEHEERPARTNER || schools.size() > 1;
    }
}
