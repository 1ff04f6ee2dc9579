package nl.schoolbel.coaching.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a coach answers.
 *
 * @param text plain text with line breaks, without names of people
 */
public record NewAnswer(
        @NotBlank @Size(max = NewAnswer.MAX_TEXT) String text) {

    /** As long as a comment on a ticket may be, since that is where an answer may be shown. */
    static final int MAX_TEXT = 10_000;
}
