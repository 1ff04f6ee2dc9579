package nl.schoolbel.coaching.cycles.borging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As what somebody at the school is responsible; never who. */
public enum OwnerRole {
    @JsonProperty("teacher")
    TEACHER,
    @JsonProperty("contactpersoon")
    CONTACTPERSOON,
    @JsonProperty("school-head")
    SCHOOL_HEAD,
    @JsonProperty("team")
    TEAM,
    @JsonProperty("other")
    OTHER
}
