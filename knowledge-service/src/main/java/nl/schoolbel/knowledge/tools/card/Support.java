package nl.schoolbel.knowledge.tools.card;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.schoolbel.events.terms.SupportTier;

/**
 * How far the board helps with a tool.
 *
 * @param helpers absent counts as none
 */
public record Support(
        @NotNull SupportTier tier, @Size(max = 10) List<@NotNull @Valid Help> helpers) {

    public Support {
        helpers = helpers == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(helpers));
    }
}
