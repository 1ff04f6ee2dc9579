package nl.schoolbel.sla.board.login;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * What of the board a viewer sees. It goes into every query, and two viewers of one scope see the same.
 *
 * @param reach whose tickets
 * @param schools the schools of {@link Reach#SCHOOLS}, sorted; else empty
 * @param beheerpartner that of {@link Reach#BEHEERPARTNER}; else null
 * @param technical whether the technical panels are shown
 * @param narrowing what of it the viewer wants to see
 */
public record BoardScope(Reach reach, Set<UUID> schools, UUID beheerpartner, boolean technical, Narrowing narrowing) {

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

    /** All of what a role sees. */
    public BoardScope(Reach reach, Set<UUID> schools, UUID beheerpartner, boolean technical) {
        this(reach, schools, beheerpartner, technical, Narrowing.NONE);
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

    /**
     * What a viewer chose of it; a choice that leaves nothing out is none.
     *
     * @param school null for no choice
     * @param beheerpartner null for no choice
     * @throws ProblemException {@code not-found} for what lies outside the scope, and for any choice of who sees numbers only
     */
    public BoardScope narrowedTo(UUID school, UUID beheerpartner) {
        boolean outside = reach == Reach.SCHOOLS && school != null && !schools.contains(school)
                || reach == Reach.BEHEERPARTNER && beheerpartner != null && !beheerpartner.equals(this.beheerpartner)
                || reach == Reach.NUMBERS && (school != null || beheerpartner != null);
        if (outside) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        boolean onlySchool = reach == Reach.SCHOOLS && schools.size() == 1;
        boolean onlyBeheerpartner = reach == Reach.BEHEERPARTNER;
        return new BoardScope(
                reach,
                schools,
                this.beheerpartner,
                technical,
                new Narrowing(onlySchool ? null : school, onlyBeheerpartner ? null : beheerpartner));
    }

    /** The schools whose tickets are shown; null for all. */
    public Set<UUID> ofSchools() {
        if (narrowing.school() != null) {
            return Set.of(narrowing.school());
        }
        return reach == Reach.SCHOOLS ? schools : null;
    }

    /** The beheerpartner whose tickets are shown; null for all. */
    public UUID ofBeheerpartner() {
        return narrowing.beheerpartner() != null ? narrowing.beheerpartner() : beheerpartner;
    }

    /** Whether single tickets and schools are shown. */
    public boolean seesTickets() {
        return reach != Reach.NUMBERS;
    }

    /** Whether more than one school may be in it, so that it makes sense to name them. */
    public boolean seesSchools() {
        return narrowing.school() == null && (reach == Reach.ALL || reach == Reach.BEHEERPARTNER || schools.size() > 1);
    }

    /** Whether more than one beheerpartner may be in it. */
    public boolean seesBeheerpartners() {
        return ofBeheerpartner() == null;
    }
}
