package nl.schoolbel.sla.gateway.connectors.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a ticket stands at the beheerpartner, in our words: what the status tables of the mappings translate to. */
public enum OurState {
    OPEN,
    ACCEPTED,
    IN_PROGRESS,
    WAITING_SCHOOL,
    WAITING_ACCESS,
    WAITING_SUPPLIER,
    WAITING_THIRD_PARTY,
    VISIT_PLANNED,
    ON_SITE,
    RESOLVED,
    CLOSED,
    REJECTED,
    /** A status that is known and tells us nothing, such as one of their own planning. */
    NONE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OurState> bySlug(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug().equals(slug))
                .findFirst();
    }

    boolean isWaiting() {
        return name().startsWith("WAITING");
    }

    boolean isOver() {
        return this == RESOLVED || this == CLOSED;
    }
}
