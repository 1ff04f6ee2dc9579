package nl.schoolbel.sla.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.sla.evidence.domain.Accountable;

/** With whom the reason of a breach lies, as a caller writes it. */
public enum AccountableParty {
    @JsonProperty("school")
    SCHOOL,
    @JsonProperty("beheerpartner")
    BEHEERPARTNER,
    @JsonProperty("supplier")
    SUPPLIER,
    @JsonProperty("force-majeure")
    FORCE_MAJEURE,
    @JsonProperty("bestuur")
    BESTUUR;

    Accountable meant() {
        return Accountable.valueOf(name());
    }
}
