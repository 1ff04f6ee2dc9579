package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of a practice where it was tried. That it did not work is worth telling too. */
public enum PracticeOutcome implements Term {
    @JsonProperty("worked")
    WORKED,

    @JsonProperty("partly")
    PARTLY,

    @JsonProperty("did-not")
    DID_NOT,

    @JsonProperty("not-known-yet")
    NOT_KNOWN_YET
}
