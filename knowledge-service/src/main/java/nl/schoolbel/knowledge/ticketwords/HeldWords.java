package nl.schoolbel.knowledge.ticketwords;

import java.util.UUID;

/**
 * What is held of one ticket.
 *
 * @param toolId what it turned out to be about, else what the school says; {@code null} for none
 * @param title {@code null} when an article has its words already
 * @param description {@code null} or empty when there is none
 * @param workaround {@code null} when none was given
 * @param workaroundId the comment that it stands in
 * @param resolution what was done; {@code null} when nobody wrote it, or what was written did not hold
 */
public record HeldWords(
        UUID ticketId,
        UUID schoolId,
        UUID toolId,
        String title,
        String description,
        String workaround,
        UUID workaroundId,
        String resolution) {}
