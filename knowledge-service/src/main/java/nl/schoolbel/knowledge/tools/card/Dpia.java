package nl.schoolbel.knowledge.tools.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.schoolbel.knowledge.terms.DpiaState;

/**
 * The assessment of risks for privacy.
 *
 * @param doneDate only when it was done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dpia(@NotNull DpiaState state, LocalDate doneDate) {}
