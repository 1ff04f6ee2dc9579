package nl.schoolbel.coaching.effect;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.schoolbel.coaching.effect.domain.EffectRule;

/** When and how tickets are compared before and after coaching. What was measured before a change stays as it is. */
@ConfigMapping(prefix = "schoolbel.effect")
public interface EffectConfig {

    /** So many school weeks are looked at on each side of the turning day, 2 to 40. */
    @WithDefault("8")
    @Min(2)
    @Max(40)
    int schoolWeeks();

    /** Fewer tickets on both sides together say nothing, 2 to 100. */
    @WithDefault("5")
    @Min(2)
    @Max(100)
    int minTickets();

    /** Less known time before says nothing; in school weeks, 1 to 40. */
    @WithDefault("4")
    @Min(1)
    @Max(40)
    int minKnownSchoolWeeks();

    /** Up to this chance, in percent, a division counts as one that chance seldom gives; 1 to 25. */
    @WithDefault("10")
    @Min(1)
    @Max(25)
    int levelPercent();

    /** A comparison with fewer other schools is not shown, 2 to 50. */
    @WithDefault("3")
    @Min(2)
    @Max(50)
    int minComparisonSchools();

    /** The rule as configured. */
    default EffectRule rule() {
        return new EffectRule(schoolWeeks(), minTickets(), minKnownSchoolWeeks(), levelPercent() / 100.0);
    }
}
