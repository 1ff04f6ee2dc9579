package nl.schoolbel.tickets.schoolimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        List<School> known = register.lockAny(
                list.schools().stream().map(ImportedSchool::brin).toList(),
                list.schools().stream()
                        .map(ImportedSchool::schoolId)
                        .filter(Objects::nonNull)
                        .toList());
        Map<String, School> byBrin = SchoolRegister.byBrin(known);
        requireNoFaults(list, byBrin);
        List<School> created = new ArrayList<>();
        List<School> updated = new ArrayList<>();
        List<ImportedId> ids = new ArrayList<>();
        for (ImportedSchool imported : list.schools()) {
            School before = byBrin.get(imported.brin());
            School school = school(imported, before);
            if (before == null) {
                created.add(school);
            } else if (!school.equals(before)) {
                updated.add(school);
            }
            ids.add(new ImportedId(school.id(), school.brin()));
        }
        register.save(created, updated);
        Stream.of(created, updated)
                .flatMap(List::stream)
                .forEach(school -> audit.changed("school-imported", "school", school.id()));
        int unchanged = ids.size() - created.size() - updated.size();
        return new Imported(created.size(), updated.size(), unchanged, ids);
    }

    private static School school(ImportedSchool imported, School before) {
        School known = before != null
                ? before
                : School.fresh(Objects.requireNonNullElseGet(imported.schoolId(), UUID::randomUUID), imported.brin());
        return known.named(imported.name(), imported.region(), imported.phone(), known.address());
    }

    private void requireNoFaults(SchoolList list, Map<String, School> byBrin) {
        Map<UUID, String> brinOfId = byBrin.values().stream().collect(Collectors.toMap(School::id, School::brin));
        Set<Object> seen = new HashSet<>();
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < list.schools().size(); i++) {
            ImportedSchool school = list.schools().get(i);
            if (!seen.add(school.brin())) {
                faults.add(fault(i, "brin", "duplicate"));
            }
            if (school.schoolId() != null) {
                if (!seen.add(school.schoolId())) {
                    faults.add(fault(i, "schoolId", "duplicate"));
                }
                if (clashes(school, byBrin, brinOfId)) {
                    faults.add(fault(i, "schoolId", "clash"));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }

    /** The BRIN is known under another id, or the id under another BRIN. */
    private static boolean clashes(ImportedSchool school, Map<String, School> byBrin, Map<UUID, String> brinOfId) {
        School known = byBrin.get(school.brin());
        String knownBrin = brinOfId.get(school.schoolId());
        return (known != null && !known.id().equals(school.schoolId()))
                || (knownBrin != null && !knownBrin.equals(school.brin()));
    }

    private FieldFault fault(int index, String field, String code) {
        return new FieldFault("/schools/" + index + "/" + field, code, texts.fieldDetail(code));
    }
}
