package nl.schoolbel.tickets.schools;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A school.
 *
 * @param brin BRIN4 or BRIN6; may change over the years, the id does not
 * @param region {@code null} when not known
 * @param phone the school's own number, never a person's; {@code null} when not known
 */
public record School(UUID id, @Schema(examples = "99ZZ00") String brin, String name, Region region, String phone) {}
