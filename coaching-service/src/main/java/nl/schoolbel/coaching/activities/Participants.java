package nl.schoolbel.coaching.activities;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many took part, as counts and never as names; the coach itself does not count. */
public record Participants(
        @NotNull @Min(0) @Max(Participants.MOST) Integer teachers,
        @NotNull @Min(0) @Max(Participants.MOST) Integer contactpersonen,
        @NotNull @Min(0) @Max(Participants.MOST) Integer others) {

    /** More than a big school has. */
    static final int MOST = 500;
}
