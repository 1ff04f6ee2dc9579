package nl.schoolbel.tickets.ticket;

import java.util.UUID;

/** What a ticket is about; each may be {@code null}. */
public record Subject(UUID categoryId, UUID roomId, UUID deviceId, UUID toolId) {}
