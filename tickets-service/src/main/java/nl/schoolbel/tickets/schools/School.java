package nl.schoolbel.tickets.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.tickets.identifiers.Identifier;
import nl.schoolbel.tickets.identifiers.Identifiers;
import nl.schoolbel.tickets.schoolcalendar.ClosedDays;
import nl.schoolbel.tickets.schoolcalendar.Hours;
import nl.schoolbel.tickets.schoolcalendar.Region;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A school.
 *
 * @param brin today's, BRIN4 or BRIN6; may change over the years, the id does not
 * @param region {@code null} when not known
 * @param phone the school's own number, never a person's; {@code null} when not known
 * @param address {@code null} when not known
 * @param endDate its last day; {@code null} while nobody knows of one
 * @param mergedInto the school that it goes on as; {@code null} for none
 * @param identifiers all that it was, is and will be known by
 * @param lessonHours of the ordinary week; empty: Monday to Friday 08:30–15:00
 * @param accessHours when a technician may come in; empty: at any time
 * @param freeDays its own, beside the school holidays of its region and public holidays
 */
public record School(
        UUID id,
        @Schema(examples = "99ZZ00") String brin,
        String name,
        Region region,
        String phone,
        Address address,
        LocalDate endDate,
        UUID mergedInto,
        List<Identifier> identifiers,
        List<Hours> lessonHours,
        List<Hours> accessHours,
        List<ClosedDays> freeDays) {

    public static final String BRIN = "[0-9]{2}[A-Z]{2}([0-9]{2})?";
    public static final String PHONE = "\\+?[0-9][0-9 ()-]{5,24}";

    /**
     * A school of which nothing is known but its BRIN.
     *
     * @param from the first day on which it has it; {@code null} from of old
     */
    public static School fresh(UUID id, String brin, LocalDate from) {
        return new School(
                id,
                brin,
                brin,
                null,
                null,
                null,
                null,
                null,
                Identifiers.ofBrin(brin, from),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same school under another name; {@code null} is not known. */
    public School named(String newName, Region newRegion, String newPhone, Address newAddress) {
        return new School(
                id,
                brin,
                newName,
                newRegion,
                newPhone,
                newAddress,
                endDate,
                mergedInto,
                identifiers,
                lessonHours,
                accessHours,
                freeDays);
    }

    /** With another BRIN from a day on, which the identifiers remember. */
    public School withBrin(String newBrin, LocalDate from) {
        return withIdentifiers(Identifiers.withBrin(newBrin, from, identifiers), newBrin);
    }

    /** @param todaysBrin the one that is valid today */
    public School withIdentifiers(List<Identifier> newIdentifiers, String todaysBrin) {
        return new School(
                id,
                todaysBrin,
                name,
                region,
                phone,
                address,
                endDate,
                mergedInto,
                List.copyOf(newIdentifiers),
                lessonHours,
                accessHours,
                freeDays);
    }

    /** @param lastDay {@code null} takes the end back */
    public School ending(LocalDate lastDay, UUID successor) {
        return new School(
                id,
                brin,
                name,
                region,
                phone,
                address,
                lastDay,
                successor,
                identifiers,
                lessonHours,
                accessHours,
                freeDays);
    }

    public School withHours(List<Hours> lessons, List<Hours> access) {
        return new School(
                id, brin, name, region, phone, address, endDate, mergedInto, identifiers, lessons, access, freeDays);
    }

    public School withFreeDays(List<ClosedDays> days) {
        return new School(
                id,
                brin,
                name,
                region,
                phone,
                address,
                endDate,
                mergedInto,
                identifiers,
                lessonHours,
                accessHours,
                days);
    }
}
