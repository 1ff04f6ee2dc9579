package nl.schoolbel.events.tools;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SupportTier;

/**
 * A tool of the tool list is new or changed. Always the whole state: what is absent here, the tool has not.
 *
 * @param toolId the tool, also the key of the record
 * @param name the name that schools use
 * @param aliases other names that people search for, without order; empty when there are none
 * @param supplier who makes or sells it; absent when not known
 * @param supportTier how far the board helps with it; absent when nobody said so
 * @param helpedBy who helps with it; absent when nobody said so
 * @param privacyDecision whether schools may use it; absent while nobody decided
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record ToolChanged(
        UUID toolId,
        String name,
        List<String> aliases,
        @MayBeAbsent String supplier,
        @MayBeAbsent SupportTier supportTier,
        @MayBeAbsent List<HelpedBy> helpedBy,
        @MayBeAbsent PrivacyDecision privacyDecision,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {
    /** Keeps its own copy of the list. */
    public ToolChanged {
        aliases = List.copyOf(aliases);
        helpedBy = helpedBy == null ? null : List.copyOf(helpedBy);
    }
}
