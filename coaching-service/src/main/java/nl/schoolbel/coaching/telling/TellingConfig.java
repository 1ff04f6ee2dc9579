package nl.schoolbel.coaching.telling;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;

/** How people are told. */
@ConfigMapping(prefix = "schoolbel.telling")
public interface TellingConfig {

    /**
     * Where people read requests: the school portal's address, without a slash at its end. Without one the service does not
     * start, since nobody could follow the links in its mails.
     */
    @Pattern(
            regexp = "https?://[^/?#\\s]+(/[^/?#\\s]+)*",
            message = "must be an http or https address without a slash at its end")
    String portal();
}
