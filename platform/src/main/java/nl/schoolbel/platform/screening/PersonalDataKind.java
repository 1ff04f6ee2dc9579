package nl.schoolbel.platform.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What free text may not hold. */
public enum PersonalDataKind implements Term {
    /** A number of 8 or 9 digits that passes the 11-test of the burgerservicenummer. */
    @JsonProperty("bsn")
    BSN,

    @JsonProperty("email")
    EMAIL,

    /** A Dutch telephone number. */
    @JsonProperty("phone")
    PHONE,

    /** A date beside a word such as "geboren"; a date alone is none. */
    @JsonProperty("birth-date")
    BIRTH_DATE,

    /** A pupil who is named; a pupil who is not is none. */
    @JsonProperty("pupil-name")
    PUPIL_NAME
}
