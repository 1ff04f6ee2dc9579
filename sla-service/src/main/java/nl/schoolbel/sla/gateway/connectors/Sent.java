package nl.schoolbel.sla.gateway.connectors;

import java.time.Duration;

/**
 * What a system answered.
 *
 * @param status of HTTP; 2xx is delivered
 * @param retryAfter what it asked for; null when nothing
 * @param note for the delivery log, such as the number that it gave the ticket; nothing in its own words; may be null
 */
public record Sent(int status, Duration retryAfter, String note) {}
