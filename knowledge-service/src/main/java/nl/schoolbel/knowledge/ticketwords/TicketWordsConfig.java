package nl.schoolbel.knowledge.ticketwords;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long words of tickets are held. */
@ConfigMapping(prefix = "schoolbel.ticket-words")
public interface TicketWordsConfig {

    /** Words of a ticket that nothing is heard of for so many days go, 1 to 366; a school year holds the longest ticket. */
    @WithDefault("120")
    @Min(1)
    @Max(366)
    int keepDays();
}
