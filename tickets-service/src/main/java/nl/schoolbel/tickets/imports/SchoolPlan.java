package nl.schoolbel.tickets.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.tickets.schools.School;

/** What a file of schools makes of those that are known; nothing is stored here. */
final class SchoolPlan {

    /** Enough to see which they are; an operator asks for the rest when these are done. */
    private static final int MOST_NAMED = 100;

    private final Map<CsvLine, School> created = new LinkedHashMap<>();
    private final List<School> updated = new ArrayList<>();
    private final List<School> withoutRegion = new ArrayList<>();
    private int unchanged;

    void create(CsvLine line, School school) {
        created.put(line, school);
        noteRegion(school);
    }

    void update(School before, School after) {
        if (after.equals(before)) {
            unchanged++;
        } else {
            updated.add(after);
        }
        noteRegion(after);
    }

    private void noteRegion(School school) {
        if (school.region() == null) {
            withoutRegion.add(school);
        }
    }

    Map<CsvLine, School> created() {
        return created;
    }

    List<School> updated() {
        return updated;
    }

    ImportCounts counts(boolean dryRun) {
        return new ImportCounts(
                dryRun,
                new ImportCounts.Counts(created.size(), updated.size(), unchanged),
                new ImportCounts.WithoutRegion(
                        withoutRegion.size(),
                        withoutRegion.stream()
                                .limit(MOST_NAMED)
                                .map(School::brin)
                                .toList()),
                null,
                null);
    }
}
