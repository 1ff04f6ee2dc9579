package nl.schoolbel.tickets.preferences;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wants to be mailed, and in which language.
 *
 * @param language {@code null} for that of the account, and Dutch when that does not say
 */
public record NoticePreference(
        @Pattern(regexp = "nl|en") @Schema(description = "nl or en; absent for that of the account")
        String language,

        @NotNull @Schema(description = "What is mailed; everything stands in the list of notices, mailed or not")
        Set<@NotNull NoticeKind> mail) {}
