package nl.schoolbel.knowledge.tools.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.schoolbel.knowledge.terms.AgreementState;

/**
 * The agreement on what the supplier does with personal data (verwerkersovereenkomst).
 *
 * @param signedDate only when it is signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessorAgreement(@NotNull AgreementState state, LocalDate signedDate) {}
