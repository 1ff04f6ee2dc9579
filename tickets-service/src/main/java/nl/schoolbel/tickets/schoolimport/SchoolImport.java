package nl.schoolbel.tickets.schoolimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.schools.School;
import nl.schoolbel.tickets.schools.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes a list of schools in, whole or not at all. The BRIN says which school is meant: one that is known is updated, and
 * told only when something changed, so that importing the same list again changes nothing.
 */
@ApplicationScoped
public class SchoolImport {

    @Inject
    SchoolRegister register;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    /** What came of an import; {@code schools} in the order of the list. */
    @Schema(name = "SchoolImportResult")
    public record Imported(int created, int updated, int unchanged, List<ImportedId> schools) {}

    /** A school of the list and the id it has. */
    public record ImportedId(UUID schoolId, String brin) {}

    /** All faults of the list come in one answer, each with the place of its school. */
    @Transactional
    public Imported take(SchoolList list) {
        List<String> brins = list.schools().stream().map(ImportedSchool::brin).toList();
        List<School> known = register.lockAny(
                brins,
                list.schools().stream()
                        .map(ImportedSchool::schoolId)
                        .filter(Objects::nonNull)
                        .toList());
        Map<String, School> byBrin = register.byBrin(known);
        requireNoFaults(list, byBrin, known);
        Map<String, LocalDate> firstDays = register.firstDays(brins);
        List<School> created = new ArrayList<>();
        List<School> updated = new ArrayList<>();
        List<ImportedId> ids = new ArrayList<>();
        for (ImportedSchool imported : list.schools()) {
            School before = byBrin.get(imported.brin());
            School school = school(imported, before, firstDays);
            if (before == null) {
                created.add(school);
            } else if (!school.equals(before)) {
                updated.add(school);
            }
            ids.add(new ImportedId(school.id(), school.brin()));
        }
        requireFree(list, created);
        register.save(created, updated);
        Stream.of(created, updated)
                .flatMap(List::stream)
                .forEach(school -> audit.changed("school-imported", "school", school.id()));
        int unchanged = ids.size() - created.size() - updated.size();
        return new Imported(created.size(), updated.size(), unchanged, ids);
    }

    private static School school(ImportedSchool imported, School before, Map<String, LocalDate> firstDays) {
        School known = before != null
                ? before
                : School.fresh(
                        Objects.requireNonNullElseGet(imported.schoolId(), UUID::randomUUID),
                        imported.brin(),
                        firstDays.get(imported.brin()));
        return known.named(imported.name(), imported.region(), imported.phone(), known.address());
    }

    private void requireNoFaults(SchoolList list, Map<String, School> byBrin, List<School> known) {
        Set<UUID> ids = known.stream().map(School::id).collect(Collectors.toSet());
        Set<Object> seen = new HashSet<>();
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < list.schools().size(); i++) {
            ImportedSchool school = list.schools().get(i);
            School meant = byBrin.get(school.brin());
            if (!seen.add(meant == null ? school.brin() : meant.brin())) {
                faults.add(fault(i, "brin", "duplicate"));
            }
            if (school.schoolId() != null) {
                if (!seen.add(school.schoolId())) {
                    faults.add(fault(i, "schoolId", "duplicate"));
                }
                if (SchoolRegister.clashes(school.schoolId(), meant, ids)) {
                    faults.add(fault(i, "schoolId", "clash"));
                }
            }
        }
        refuse(faults);
    }

    /** A BRIN that another school gets later, or got meanwhile, is a fault of its place in the list. */
    private void requireFree(SchoolList list, List<School> created) {
        Set<UUID> taken = register.taken(created);
        Set<String> brins = created.stream()
                .filter(school -> taken.contains(school.id()))
                .map(School::brin)
                .collect(Collectors.toSet());
        refuse(IntStream.range(0, list.schools().size())
                .filter(i -> brins.contains(list.schools().get(i).brin()))
                .mapToObj(i -> fault(i, "brin", "taken"))
                .toList());
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }

    private FieldFault fault(int index, String field, String code) {
        return new FieldFault("/schools/" + index + "/" + field, code, texts.fieldDetail(code));
    }
}
