package nl.schoolbel.knowledge.practices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.schoolbel.knowledge.practices.domain.Freshness;

/** How long a practice counts as fresh. */
@ConfigMapping(prefix = "schoolbel.practices")
public interface PracticeConfig {

    /** So many months after it was published or confirmed last, 1 to 120, a practice is stale. */
    @WithDefault("18")
    @Min(1)
    @Max(120)
    int staleAfterMonths();

    /** The rule as configured. */
    default Freshness freshness() {
        return new Freshness(staleAfterMonths());
    }
}
