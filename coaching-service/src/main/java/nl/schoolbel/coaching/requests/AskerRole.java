package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.platform.access.Roles;

/** As what somebody asked; it stays when the person goes, so that figures do. */
public enum AskerRole {
    @JsonProperty(Roles.TEACHER)
    TEACHER,

    @JsonProperty(Roles.CONTACTPERSOON)
    CONTACTPERSOON,

    @JsonProperty(Roles.COACH)
    COACH
}
