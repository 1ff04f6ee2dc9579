package nl.schoolbel.tickets.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.schoolbel.tickets.schoolcalendar.Region;
import nl.schoolbel.tickets.schools.Address;
import nl.schoolbel.tickets.schools.School;

/**
 * One school of a CSV file; a column that the file does not have leaves what we know as it is.
 *
 * @param schoolId the id that the login service knows it by; {@code null}: that of the school that is there, or any
 */
record SchoolLine(
        @NotNull @Pattern(regexp = School.BRIN) String brin,
        @NotBlank @Size(max = 120) String name,
        Region region,
        @Pattern(regexp = School.PHONE) String phone,
        @Valid Address address,
        UUID schoolId) {

    static SchoolLine of(CsvLine line, SchoolLayout layout, CsvFaults faults) {
        String street = layout.street(line);
        String postcode = line.text("postcode");
        String town = line.text(layout.column("town"));
        boolean anywhere = street != null || postcode != null || town != null;
        return new SchoolLine(
                layout.brin(line),
                line.text(layout.column("name")),
                layout.region(line, faults),
                line.text(layout.column("phone")),
                anywhere ? new Address(street, postcode == null ? null : postcode.replace(" ", ""), town) : null,
                line.id("schoolid", faults));
    }

    /** The school as the file wants it, from what we know of it. */
    School on(School known, CsvLine line, SchoolLayout layout) {
        return known.named(
                name,
                line.has("region") || known.region() == null ? region : known.region(),
                line.has(layout.column("phone")) ? phone : known.phone(),
                line.has(layout.column("street")) ? address : known.address());
    }
}
