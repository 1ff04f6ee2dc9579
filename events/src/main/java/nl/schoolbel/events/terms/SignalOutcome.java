package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of a signal. */
public enum SignalOutcome implements Term {
    /** A coach worked with the school on it. */
    @JsonProperty("coached")
    COACHED,

    /** A practice that was there already helped. */
    @JsonProperty("practice-shared")
    PRACTICE_SHARED,

    /** The school got a lesson that goes on without the thing that is broken. */
    @JsonProperty("fallback-lesson-given")
    FALLBACK_LESSON_GIVEN,

    /** It had solved itself. */
    @JsonProperty("not-needed")
    NOT_NEEDED,

    /** It was not what it looked like. */
    @JsonProperty("false-signal")
    FALSE_SIGNAL,

    /** No coach took it on. */
    @JsonProperty("declined")
    DECLINED
}
