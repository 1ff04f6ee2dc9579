package nl.schoolbel.coaching.signals;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long a signal may stay open. When things make a signal is no setting: the rules are changed by the bestuur. */
@ConfigMapping(prefix = "schoolbel.signals")
public interface SignalConfig {

    /** Without an outcome after so many school days it is overdue, 1 to 200; counts for signals raised from then on. */
    @WithDefault("30")
    @Min(1)
    @Max(200)
    int overdueSchoolDays();
}
