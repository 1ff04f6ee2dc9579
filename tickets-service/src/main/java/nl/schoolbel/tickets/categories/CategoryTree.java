package nl.schoolbel.tickets.categories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** All categories and what may become of them: at most {@value #LEVELS} levels and {@value #MOST} in all. */
final class CategoryTree {

    static final int LEVELS = 3;

    /** More than anybody looks through; it keeps the tree one answer. */
    static final int MOST = 500;

    private final Map<UUID, Category> byId = new HashMap<>();

    CategoryTree(Collection<Category> categories) {
        categories.forEach(category -> byId.put(category.id(), category));
    }

    /** Something that forbids a category. */
    record Fault(String pointer, String code) {}

    /** What forbids it to be as given, be it new or changed; empty when nothing does. */
    List<Fault> faultsOf(Category wanted) {
        List<Fault> faults = new ArrayList<>();
        if (!byId.containsKey(wanted.id()) && byId.size() >= MOST) {
            faults.add(new Fault("/name", "too-many"));
        }
        if (byId.values().stream().anyMatch(other -> isNamesake(other, wanted))) {
            faults.add(new Fault("/name", "taken"));
        }
        if (wanted.parentId() != null) {
            faultOfPlace(wanted, faults);
        }
        return faults;
    }

    private void faultOfPlace(Category wanted, List<Fault> faults) {
        if (!byId.containsKey(wanted.parentId())) {
            faults.add(new Fault("/parentId", "unknown-id"));
        } else if (isAbove(wanted.id(), wanted.parentId())) {
            faults.add(new Fault("/parentId", "circle"));
        } else if (levelOf(wanted.parentId()) + heightOf(wanted.id()) > LEVELS) {
            faults.add(new Fault("/parentId", "too-deep"));
        }
    }

    /** Parents before their children, siblings by position and name. */
    List<Category> inOrder() {
        List<Category> ordered = new ArrayList<>();
        addChildren(null, childrenByParent(), ordered);
        return ordered;
    }

    private static void addChildren(UUID parent, Map<UUID, List<Category>> children, List<Category> ordered) {
        for (Category child : children.getOrDefault(parent, List.of())) {
            ordered.add(child);
            addChildren(child.id(), children, ordered);
        }
    }

    private Map<UUID, List<Category>> childrenByParent() {
        Map<UUID, List<Category>> children = new HashMap<>();
        byId.values().stream()
                .sorted(Comparator.comparingInt(Category::position).thenComparing(Category::name))
                .forEach(category -> children.computeIfAbsent(category.parentId(), parent -> new ArrayList<>())
                        .add(category));
        return children;
    }

    private static boolean isNamesake(Category other, Category wanted) {
        return !other.id().equals(wanted.id())
                && Objects.equals(other.parentId(), wanted.parentId())
                && other.name().toLowerCase(Locale.ROOT).equals(wanted.name().toLowerCase(Locale.ROOT));
    }

    private boolean isAbove(UUID above, UUID id) {
        for (UUID at = id; at != null; at = byId.get(at).parentId()) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private int levelOf(UUID id) {
        int level = 0;
        for (UUID at = id; at != null; at = byId.get(at).parentId()) {
            level++;
        }
        return level;
    }

    /** How many levels it takes with what is below it; 1 for a category without children, also for a new one. */
    private int heightOf(UUID id) {
        Set<UUID> level = Set.of(id);
        int height = 0;
        while (!level.isEmpty()) {
            height++;
            Set<UUID> below = new HashSet<>();
            for (Category category : byId.values()) {
                if (category.parentId() != null && level.contains(category.parentId())) {
                    below.add(category.id());
                }
            }
            level = below;
        }
        return height;
    }
}
