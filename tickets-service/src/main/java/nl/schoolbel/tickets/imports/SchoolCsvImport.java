package nl.schoolbel.tickets.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
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
        AtomicReference<SchoolLayout> found = new AtomicReference<>();
        List<CsvLine> lines = CsvTable.read(
                file, faults, columns -> found.set(SchoolLayout.of(columns, bevoegdGezag != null, faults)));
        SchoolLayout layout = found.get();
        Map<CsvLine, SchoolLine> wanted = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> bevoegdGezag == null || bevoegdGezag.equals(SchoolLayout.bevoegdGezag(line)))
                .forEach(line -> wanted.put(line, checked(line, layout, faults)));
        List<School> locked = register.lockAny(brins(wanted), ids(wanted));
        Map<String, School> known = register.byBrin(locked);
        noteDoubles(wanted, known, layout, faults);
        noteClashes(wanted, known, locked, faults);
        faults.refuse();
        SchoolPlan plan = plan(wanted, known, layout);
        noteTaken(plan.created(), layout, faults);
        faults.refuse();
        if (!dryRun) {
            store(plan.created().values(), plan.updated());
        }
        return plan.counts(dryRun);
    }

    private SchoolPlan plan(Map<CsvLine, SchoolLine> wanted, Map<String, School> known, SchoolLayout layout) {
        Map<String, LocalDate> firstDays = register.firstDays(brins(wanted));
        SchoolPlan plan = new SchoolPlan();
        wanted.forEach((line, school) -> {
            School before = known.get(school.brin());
            if (before == null) {
                UUID id = Objects.requireNonNullElseGet(school.schoolId(), UUID::randomUUID);
                School fresh = School.fresh(id, school.brin(), firstDays.get(school.brin()));
                plan.create(line, school.on(fresh, line, layout));
            } else {
                plan.update(before, school.on(before, line, layout));
            }
        });
        return plan;
    }

    private void store(Collection<School> created, List<School> updated) {
        register.save(created, updated);
        Stream.of(created, updated)
                .flatMap(Collection::stream)
                .forEach(school -> audit.changed("school-imported", "school", school.id()));
    }

    private static List<String> brins(Map<CsvLine, SchoolLine> wanted) {
        return wanted.values().stream()
                .map(SchoolLine::brin)
                .filter(Objects::nonNull)
                .toList();
    }

    private SchoolLine checked(CsvLine line, SchoolLayout layout, CsvFaults faults) {
        SchoolLine school = SchoolLine.of(line, layout, faults);
        for (FieldFault fault : constraints.constraintFaults(school)) {
            String field = fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
            faults.addTold(line.number(), layout.column(field), fault);
        }
        return school;
    }

    private static List<UUID> ids(Map<CsvLine, SchoolLine> wanted) {
        return wanted.values().stream()
                .map(SchoolLine::schoolId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** An id that another line has, or that belongs to another BRIN. */
    private static void noteClashes(
            Map<CsvLine, SchoolLine> wanted, Map<String, School> known, List<School> locked, CsvFaults faults) {
        Set<UUID> ids = locked.stream().map(School::id).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        wanted.forEach((line, school) -> {
            if (school.schoolId() == null) {
                return;
            }
            if (!seen.add(school.schoolId())) {
                faults.add(line.number(), "schoolid", "duplicate");
            }
            if (SchoolRegister.clashes(school.schoolId(), known.get(school.brin()), ids)) {
                faults.add(line.number(), "schoolid", "clash");
            }
        });
    }

    /** A school twice in the file, by the same BRIN or by that of its institution. */
    private static void noteDoubles(
            Map<CsvLine, SchoolLine> wanted, Map<String, School> known, SchoolLayout layout, CsvFaults faults) {
        Set<String> seen = new HashSet<>();
        wanted.forEach((line, school) -> {
            School meant = known.get(school.brin());
            String brin = meant == null ? school.brin() : meant.brin();
            if (brin != null && !seen.add(brin)) {
                faults.add(line.number(), layout.column("brin"), "duplicate");
            }
        });
    }

    /** A BRIN that another school gets later, or got while this was read. */
    private void noteTaken(Map<CsvLine, School> created, SchoolLayout layout, CsvFaults faults) {
        Set<UUID> taken = register.taken(created.values());
        created.forEach((line, school) -> {
            if (taken.contains(school.id())) {
                faults.add(line.number(), layout.column("brin"), "taken");
            }
        });
    }
}
