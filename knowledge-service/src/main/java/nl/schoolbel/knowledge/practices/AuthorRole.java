package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.platform.access.Roles;

/** As what somebody is an author of a practice. */
public enum AuthorRole implements Term {
    @JsonProperty("teacher")
    TEACHER,

    @JsonProperty("contactpersoon")
    CONTACTPERSOON,

    @JsonProperty("coach")
    COACH;

    /**
     * As what somebody with these roles writes.
     *
     * @param ofSchool true when it is about a school of the writer's own
     */
    static AuthorRole of(Set<String> roles, boolean ofSchool) {
        if (ofSchool && roles.contains(Roles.CONTACTPERSOON)) {
            return CONTACTPERSOON;
        }
        return ofSchool && roles.contains(Roles.TEACHER) ? TEACHER : COACH;
    }
}
