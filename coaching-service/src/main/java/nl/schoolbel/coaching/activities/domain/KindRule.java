package nl.schoolbel.coaching.activities.domain;

/**
 * What a kind of activity goes with.
 *
 * @param school whether it is for a school
 * @param needsTool whether it is about a tool
 */
public record KindRule(School school, boolean needsTool) {

    /** Whether it is for a school. */
    public enum School {
        NEEDED,
        ALLOWED,
        REFUSED
    }
}
