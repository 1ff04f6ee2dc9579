package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What the supplier is in the convenant on digital learning and privacy of Dutch schools. */
public enum ConvenantRole implements Term {
    /** A deelnemer: it signed the convenant. */
    @JsonProperty("participant")
    PARTICIPANT,

    /** A medestander: it works by the convenant without offering learning material. */
    @JsonProperty("subscriber")
    SUBSCRIBER,

    /** It has nothing to do with the convenant. */
    @JsonProperty("none")
    NONE
}
