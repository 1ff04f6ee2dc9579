package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Takes a list of schools in, whole or not at all. The BRIN says which school is meant: one that is known is updated, and
 * told only when something changed, so that importing the same list again changes nothing.
 */
@ApplicationScoped
public class SchoolImport {

    @Inject
    SchoolStore store;

    @Inject
    SchoolTelling telling;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** What came of an import; {@code schools} in the order of the list. */
    public record Imported(int created, int updated, int unchanged, List<ImportedId> schools) {}

    /** A school of the list and the id it has. */
    public record ImportedId(UUID schoolId, String brin) {}

    private enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** All faults of the list come in one answer, each with the place of its school. */
    @Transactional
    public Imported take(SchoolList list) {
        List<SchoolStore.Row> known = store.lockAny(
                list.schools().stream().map(ImportedSchool::brin).toList(),
                list.schools().stream()
                        .map(ImportedSchool::schoolId)
                        .filter(Objects::nonNull)
                        .toList());
        Map<String, School> byBrin = known.stream()
                .map(SchoolStore.Row::school)
                .collect(Collectors.toMap(School::brin, Function.identity()));
        requireNoFaults(list, byBrin);
        Instant now = clock.instant();
        Map<Outcome, Integer> counts = new HashMap<>();
        List<ImportedId> ids = new ArrayList<>();
        for (ImportedSchool imported : list.schools()) {
            School before = byBrin.get(imported.brin());
            School school = school(imported, before);
            counts.merge(store(school, before, now), 1, Integer::sum);
            ids.add(new ImportedId(school.id(), school.brin()));
        }
        return new Imported(
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                ids);
    }

    private static School school(ImportedSchool imported, School before) {
        UUID id = before != null ? before.id() : Objects.requireNonNullElseGet(imported.schoolId(), UUID::randomUUID);
        return new School(id, imported.brin(), imported.name(), imported.region(), imported.phone());
    }

    private Outcome store(School school, School before, Instant now) {
        if (school.equals(before)) {
            return Outcome.UNCHANGED;
        }
        if (before == null) {
            store.insert(school, now);
        } else {
            store.update(school);
        }
        telling.changed(school, now);
        audit.changed("school-imported", "school", school.id());
        return before == null ? Outcome.CREATED : Outcome.UPDATED;
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
