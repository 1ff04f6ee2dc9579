package nl.schoolbel.coaching.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long words and persons are kept. */
public record RetentionSetting(
        @NotNull
        @Min(LEAST)
        @Max(MOST)
        @Schema(description = "Months after a request was answered or withdrawn, or its ticket ended")
        Integer monthsAfterEnd) {

    /** Who asked may still want to read the answer. */
    static final int LEAST = 1;

    /** Ten years; longer is keeping for ever. */
    static final int MOST = 120;
}
