package nl.schoolbel.sla.calculator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be asked of opening hours. */
enum Operation {
    /** The instant at which {@code duration} of service time has passed since {@code start}. */
    @JsonProperty("add")
    ADD,
    /** The instant from which {@code duration} of service time passes until {@code start}. */
    @JsonProperty("subtract")
    SUBTRACT,
    /** The service time from {@code start} until {@code end}. */
    @JsonProperty("between")
    BETWEEN,
    /** The first instant from {@code start} on that lies in a window. */
    @JsonProperty("nextOpen")
    NEXT_OPEN,
    /** The first close after {@code start}. */
    @JsonProperty("nextClose")
    NEXT_CLOSE,
    /** The last instant up to {@code start} that lies in a window or is its close. */
    @JsonProperty("prevActive")
    PREV_ACTIVE,
    /** Day arithmetic over dates with a window, at the same time of day; then {@code plusDuration} and the end of that day. */
    @JsonProperty("addBusinessDays")
    ADD_BUSINESS_DAYS,
    /** The next {@code take} windows, the first one cut off at {@code start}. */
    @JsonProperty("windows")
    WINDOWS
}
