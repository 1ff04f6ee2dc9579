package nl.schoolbel.coaching.network;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was noted. */
public enum NoteKind {
    /** Several people came together. */
    @JsonProperty("meeting")
    MEETING,

    /** A talk, a call, a mail. */
    @JsonProperty("contact")
    CONTACT
}
