package nl.schoolbel.tickets.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.problem.StrictJson;
import nl.schoolbel.tickets.schools.School;
import nl.schoolbel.tickets.schools.SchoolRegister;

/** Takes a CSV file of schools in, whole or not at all. The BRIN says which school is meant. */
@ApplicationScoped
public class SchoolCsvImport {

    @Inject
    SchoolRegister register;

    @Inject
    StrictJson constraints;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    /**
     * @param bevoegdGezag takes only the schools of this board out of a list of all; {@code null} takes all
     * @param dryRun says what would come of it, and stores nothing
     */
    @Transactional
    public ImportCounts take(byte[] file, String bevoegdGezag, boolean dryRun) {
        CsvFaults faults = new CsvFaults(texts);
        CsvTable table = CsvTable.read(file, faults);
        SchoolLayout layout = SchoolLayout.of(table.columns(), faults);
        Map<CsvLine, SchoolLine> wanted = new LinkedHashMap<>();
        table.lines().stream()
                .filter(line -> bevoegdGezag == null || bevoegdGezag.equals(SchoolLayout.bevoegdGezag(line)))
                .forEach(line -> wanted.put(line, checked(line, layout, faults)));
        noteDoubles(wanted, layout, faults);
        faults.refuse();
        return store(wanted, layout, dryRun);
    }

    private ImportCounts store(Map<CsvLine, SchoolLine> wanted, SchoolLayout layout, boolean dryRun) {
        Map<String, School> known = SchoolRegister.byBrin(
                register.lockAny(wanted.values().stream().map(SchoolLine::brin).toList(), Set.of()));
        List<School> created = new ArrayList<>();
        List<School> updated = new ArrayList<>();
        wanted.forEach((line, school) -> {
            School before = known.get(school.brin());
            if (before == null) {
                created.add(school.on(School.fresh(UUID.randomUUID(), school.brin()), line, layout));
            } else if (!before.equals(school.on(before, line, layout))) {
                updated.add(school.on(before, line, layout));
            }
        });
        if (!dryRun) {
            register.save(created, updated);
            Stream.of(created, updated)
                    .flatMap(List::stream)
                    .forEach(school -> audit.changed("school-imported", "school", school.id()));
        }
        int unchanged = wanted.size() - created.size() - updated.size();
        return new ImportCounts(dryRun, new ImportCounts.Counts(created.size(), updated.size(), unchanged), null, null);
    }

    private SchoolLine checked(CsvLine line, SchoolLayout layout, CsvFaults faults) {
        SchoolLine school = SchoolLine.of(line, layout, faults);
        for (FieldFault fault : constraints.constraintFaults(school)) {
            String field = fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
            faults.addTold(line.number(), layout.column(field), fault);
        }
        return school;
    }

    private static void noteDoubles(Map<CsvLine, SchoolLine> wanted, SchoolLayout layout, CsvFaults faults) {
        Set<String> seen = new HashSet<>();
        wanted.forEach((line, school) -> {
            if (school.brin() != null && !seen.add(school.brin())) {
                faults.add(line.number(), layout.column("brin"), "duplicate");
            }
        });
    }
}
