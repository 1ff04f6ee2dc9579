package nl.schoolbel.tickets.categories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/** The tree of categories. One that is not active any more keeps its tickets, and takes no new ones. */
@ApplicationScoped
public class Categories {

    @Inject
    CategoryStore store;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    /** A category and its version. */
    public record Read(Category category, long version) {}

    /** Parents before their children, siblings in their order; never more than one answer can hold. */
    public List<Category> list() {
        return tree(store.all()).inOrder();
    }

    public Read read(UUID id) {
        return read(store.all(), id);
    }

    /**
     * Why a report cannot be put under it, as the code of a bad field: {@code unknown-id} or {@code not-active}; empty when it
     * can. A category below one that is not active is not active either.
     */
    public Optional<String> refusalOf(UUID id) {
        List<Boolean> selectable = store.selectable(id);
        if (selectable.isEmpty()) {
            return Optional.of("unknown-id");
        }
        return selectable.get(0) ? Optional.empty() : Optional.of("not-active");
    }

    @Transactional
    public Read create(CategoryContent content) {
        store.lock();
        Category category = content.of(UUID.randomUUID());
        requireNoFaults(store.all(), category);
        store.insert(category);
        audit.changed("category-created", "category", category.id());
        return new Read(category, 1);
    }

    /** Replaces all but the id; what it already is changes nothing. */
    @Transactional
    public Read change(UUID id, String ifMatch, CategoryContent content) {
        store.lock();
        List<CategoryStore.Row> rows = store.all();
        Read before = read(rows, id);
        Precondition.require(ifMatch, before.version());
        Category changed = content.of(id);
        if (changed.equals(before.category())) {
            return before;
        }
        requireNoFaults(rows, changed);
        store.update(changed);
        audit.changed("category-changed", "category", id);
        return new Read(changed, before.version() + 1);
    }

    private static Read read(List<CategoryStore.Row> rows, UUID id) {
        return rows.stream()
                .filter(row -> row.category().id().equals(id))
                .findFirst()
                .map(row -> new Read(row.category(), row.version()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private void requireNoFaults(List<CategoryStore.Row> rows, Category wanted) {
        List<FieldFault> faults = tree(rows).faultsOf(wanted).stream()
                .map(fault -> new FieldFault(fault.pointer(), fault.code(), texts.fieldDetail(fault.code())))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }

    private static CategoryTree tree(List<CategoryStore.Row> rows) {
        return new CategoryTree(rows.stream().map(CategoryStore.Row::category).toList());
    }
}
