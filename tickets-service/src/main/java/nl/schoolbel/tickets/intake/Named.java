package nl.schoolbel.tickets.intake;

import java.util.UUID;

/**
 * What somebody names as that which a ticket is about; each but the school may be {@code null}.
 *
 * @param shortCode of the sticker on the device or room, in their place
 */
public record Named(UUID schoolId, UUID categoryId, UUID deviceId, UUID roomId, String shortCode, UUID toolId) {}
