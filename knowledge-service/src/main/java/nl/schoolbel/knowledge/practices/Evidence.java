package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing by which somebody knows what came of a practice.
 *
 * @param text what was counted, seen or answered, without people
 * @param number only with its unit; a kind that counts has one
 * @param unit what the number counts, such as {@code leerlingen van 24}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 1000) String text,

        @Schema(description = "With its unit; needed for the kind number") @Digits(integer = 9, fraction = 3)
        BigDecimal number,

        @Schema(description = "What the number counts", examples = "leerlingen van 24") @Size(max = 60)
        String unit) {

    public Evidence {
        text = text == null ? null : text.strip();
        unit = unit == null || unit.isBlank() ? null : unit.strip();
        number = number == null ? null : plain(number);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() - stripped.scale() < 20 ? stripped.setScale(0) : stripped;
    }
}
