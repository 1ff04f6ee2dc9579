package nl.schoolbel.knowledge.publishing;

import java.util.UUID;

/**
 * A file of a published practice with its content, as it was made anew when it was sent.
 *
 * @param bytes {@code null} for who has it already
 */
record PublicFile(UUID id, String name, String mediaType, byte[] bytes) {}
