package nl.schoolbel.tickets.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.HelpingParty;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SupportTier;
import nl.schoolbel.events.tools.HelpedBy;
import nl.schoolbel.events.tools.ToolChanged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tool that a ticket is about, as its card has it now: for whom in triage has to know who helps. */
@Schema(name = "TicketTool")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketTool(
        @Schema(examples = "Kahoot!") String name,

        @Schema(description = "How far the board helps with it")
        SupportTier supportTier,

        @Schema(description = "Who helps; with what stands on the card")
        List<By> helpedBy,

        @Schema(description = "Whether schools may use it") PrivacyDecision privacyDecision) {

    /** @param beheerpartnerId which one, when that is known */
    @Schema(name = "TicketToolHelp")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record By(HelpingParty party, UUID beheerpartnerId) {

        static By of(HelpedBy helped) {
            return new By(helped.party(), helped.beheerpartnerId());
        }
    }

    static TicketTool of(ToolChanged tool) {
        return new TicketTool(
                tool.name(),
                tool.supportTier(),
                tool.helpedBy() == null
                        ? null
                        : tool.helpedBy().stream().map(By::of).toList(),
                tool.privacyDecision());
    }
}
