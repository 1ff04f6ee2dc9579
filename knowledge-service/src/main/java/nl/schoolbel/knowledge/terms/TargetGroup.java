package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Whom something is for: groups of primary education, profiles of special education, or teachers only. */
public enum TargetGroup implements Term {
    /** Groep 1. */
    @JsonProperty("group-1")
    GROUP_1,

    /** Groep 2. */
    @JsonProperty("group-2")
    GROUP_2,

    /** Groep 3. */
    @JsonProperty("group-3")
    GROUP_3,

    /** Groep 4. */
    @JsonProperty("group-4")
    GROUP_4,

    /** Groep 5. */
    @JsonProperty("group-5")
    GROUP_5,

    /** Groep 6. */
    @JsonProperty("group-6")
    GROUP_6,

    /** Groep 7. */
    @JsonProperty("group-7")
    GROUP_7,

    /** Groep 8. */
    @JsonProperty("group-8")
    GROUP_8,

    /** Special education for children who see badly or not. */
    @JsonProperty("so-cluster-1")
    SO_CLUSTER_1,

    /** Special education for children who are hard of hearing or find language hard. */
    @JsonProperty("so-cluster-2")
    SO_CLUSTER_2,

    /** Special education for children with a physical or mental handicap, or who are ill for long. */
    @JsonProperty("so-cluster-3")
    SO_CLUSTER_3,

    /** Special education for children with serious problems of behaviour. */
    @JsonProperty("so-cluster-4")
    SO_CLUSTER_4,

    /** Special secondary education, profile vervolgonderwijs. */
    @JsonProperty("vso-further-education")
    VSO_FURTHER_EDUCATION,

    /** Special secondary education, profile arbeid. */
    @JsonProperty("vso-work")
    VSO_WORK,

    /** Special secondary education, profile dagbesteding. */
    @JsonProperty("vso-day-activities")
    VSO_DAY_ACTIVITIES,

    /** For teachers themselves, not for pupils. */
    @JsonProperty("teacher-only")
    TEACHER_ONLY
}
