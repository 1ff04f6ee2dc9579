package nl.schoolbel.coaching.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.schoolbel.coaching.content.domain.WordsKept;

/** How long the words of coaching are kept. */
@ConfigMapping(prefix = "schoolbel.coaching")
public interface ContentConfig {

    /** Words go so many months after the school year in which the work ended, 2 to 60. Topics and figures stay. */
    @WithDefault("12")
    @Min(2)
    @Max(60)
    int contentMonths();

    default WordsKept kept() {
        return new WordsKept(contentMonths());
    }
}
