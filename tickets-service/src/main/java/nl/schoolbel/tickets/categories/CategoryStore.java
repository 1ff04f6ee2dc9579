package nl.schoolbel.tickets.categories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The rows of categories. */
@ApplicationScoped
class CategoryStore {

    @Inject
    Sql sql;

    record Row(Category category, long version) {}

    /** Keeps others from changing the tree until the end of the transaction; reports go on. */
    void lock() {
        sql.update("lock table category in share row exclusive mode");
    }

    List<Row> all() {
        return sql.query(
                "select id, parent_id, name, active, position, version from category limit ?",
                row -> new Row(
                        new Category(
                                row.getObject("id", UUID.class),
                                row.getObject("parent_id", UUID.class),
                                row.getString("name"),
                                row.getBoolean("active"),
                                row.getInt("position")),
                        row.getLong("version")),
                CategoryTree.MOST);
    }

    void insert(Category category) {
        sql.update(
                "insert into category (id, parent_id, name, active, position) values (?, ?, ?, ?, ?)",
                category.id(),
                category.parentId(),
                category.name(),
                category.active(),
                category.position());
    }

    void update(Category category) {
        sql.update(
                "update category set parent_id = ?, name = ?, active = ?, position = ?, version = version + 1"
                        + " where id = ?",
                category.parentId(),
                category.name(),
                category.active(),
                category.position(),
                category.id());
    }

    /** Whether it and all above it are active; empty when there is no such category. One read, of at most three rows. */
    List<Boolean> selectable(UUID id) {
        return sql.query(
                "select c.active and coalesce(p.active, true) and coalesce(g.active, true) from category c"
                        + " left join category p on p.id = c.parent_id left join category g on g.id = p.parent_id"
                        + " where c.id = ?",
                row -> row.getBoolean(1),
                id);
    }
}
