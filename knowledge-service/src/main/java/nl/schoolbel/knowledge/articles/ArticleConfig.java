package nl.schoolbel.knowledge.articles;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** When an article stands, when it is in doubt, and when two tickets have the same problem. */
@ConfigMapping(prefix = "schoolbel.articles")
public interface ArticleConfig {

    /** An article that helped with so many linked tickets is validated by that, 2 to 50. */
    @WithDefault("3")
    @Min(2)
    @Max(50)
    int helpedTicketsToValidate();

    /** An article that did not help so many readers since it was checked goes to the coaches' queue, 1 to 50. */
    @WithDefault("3")
    @Min(1)
    @Max(50)
    int notHelpedToDoubt();

    /** Tickets count as a known problem's of late for so many days, 1 to 366. */
    @WithDefault("30")
    @Min(1)
    @Max(366)
    int lateDays();

    /**
     * How alike the words of two problems with one tool are at least, from 0.2 to 1, by trigrams; the default is measured. A
     * ticket that is joined wrongly teaches nothing, one that is not joined makes a draft too many, so rather too high.
     */
    @WithDefault("0.48")
    @DecimalMin("0.2")
    @DecimalMax("1")
    double alike();
}
