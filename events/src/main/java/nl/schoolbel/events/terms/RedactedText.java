package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which words or files of a ticket are taken out. */
public enum RedactedText implements Term {
    @JsonProperty("title")
    TITLE,

    @JsonProperty("description")
    DESCRIPTION,

    /** One comment. */
    @JsonProperty("comment")
    COMMENT,

    /** What was done, of all resolutions of the ticket. */
    @JsonProperty("resolution")
    RESOLUTION,

    /** One file, its name included. */
    @JsonProperty("attachment")
    ATTACHMENT,

    /** Everything, because the time to keep it is over. */
    @JsonProperty("everything")
    EVERYTHING
}
