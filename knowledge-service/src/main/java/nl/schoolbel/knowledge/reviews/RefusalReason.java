package nl.schoolbel.knowledge.reviews;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Why a review is not for everybody. */
public enum RefusalReason implements Term {
    /** Somebody can be recognised. */
    @JsonProperty("person-recognisable")
    PERSON_RECOGNISABLE,

    /** It hurts people. */
    @JsonProperty("offensive")
    OFFENSIVE,

    /** It is about something else. */
    @JsonProperty("off-topic")
    OFF_TOPIC,

    /** It sells something. */
    @JsonProperty("advertising")
    ADVERTISING,

    /** Others cannot tell what is meant. */
    @JsonProperty("not-understandable")
    NOT_UNDERSTANDABLE,

    /** It asks for help: a coach or a ticket is the way. */
    @JsonProperty("question-for-help")
    QUESTION_FOR_HELP,

    /** Who follows it gets into trouble. */
    @JsonProperty("unsafe-advice")
    UNSAFE_ADVICE
}
