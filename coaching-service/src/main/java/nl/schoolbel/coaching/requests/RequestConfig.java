package nl.schoolbel.coaching.requests;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.schoolbel.coaching.requests.domain.WaitingTime;

/** From when on a school waits too long, in its own school days. */
@ConfigMapping(prefix = "schoolbel.requests")
public interface RequestConfig {

    /** Without any response, 1 to 60; so many school days are in time, one more is not. */
    @WithDefault("3")
    @Min(1)
    @Max(60)
    int firstResponseSchoolDays();

    /** With a response but without an answer, counted from the asking, 1 to 200. */
    @WithDefault("10")
    @Min(1)
    @Max(200)
    int answerSchoolDays();

    /** The limits as configured. */
    default WaitingTime.Limits limits() {
        return new WaitingTime.Limits(firstResponseSchoolDays(), answerSchoolDays());
    }
}
