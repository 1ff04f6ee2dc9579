package nl.schoolbel.deploy.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolbel.deploy.local.demo.Board;

/** The invented tickets of the bench, the same for the service and for bare PostgreSQL: one text, twelve schools. */
final class SampleTicket {

    static final String TITLE = "Digibord in lokaal 12 blijft zwart";

    static final String DESCRIPTION =
            "Het digibord gaat aan maar het beeld blijft zwart. De laptop ziet wel een tweede scherm. Andere kabel en"
                    + " herstarten hielpen niet. De les van groep 7 kan verder op papier tot de middagpauze.";

    /** As many as on the board of the demo; the first is {@link Board#SCHOOL_1}. */
    static final List<UUID> SCHOOLS = IntStream.rangeClosed(1, 12)
            .mapToObj(school -> UUID.fromString("00000000-0000-4000-8000-%012d".formatted(school)))
            .toList();

    private SampleTicket() {}

    /** Body of an import of all schools. */
    static Map<String, Object> schoolImport() {
        return Map.of(
                "schools",
                IntStream.range(0, SCHOOLS.size())
                        .mapToObj(i -> Map.of("schoolId", SCHOOLS.get(i), "brin", brin(i), "name", name(i)))
                        .toList());
    }

    /** @param school index in {@link #SCHOOLS} */
    static String brin(int school) {
        return "99ZZ%02d".formatted(school + 1);
    }

    static String name(int school) {
        return "Bench-school " + (school + 1);
    }

    /** Body of a report. */
    static Map<String, Object> report(UUID school) {
        return Map.of(
                "schoolId",
                school,
                "title",
                TITLE,
                "description",
                DESCRIPTION,
                "impact",
                "class",
                "urgency",
                "normal",
                "lessonBlocked",
                false);
    }
}
