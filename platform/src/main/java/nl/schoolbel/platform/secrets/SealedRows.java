package nl.schoolbel.platform.secrets;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import nl.schoolbel.platform.sql.Sql;

/** Goes over all that is kept sealed, in small transactions; may run on several nodes at once, and again after a crash. */
@ApplicationScoped
public class SealedRows {

    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Sql sql;

    @Inject
    SecretBox box;

    @Inject
    @Any
    Instance<SealedColumn.Keeper> keepers;

    private record Row(UUID id, String plain, byte[] sealed) {}

    /** Seals what an earlier version stored in plain. How many. */
    public int sealPlain() {
        return ofAll(column -> column.plain() == null ? 0 : sealPlain(column));
    }

    /** Seals under the current key what another key sealed; afterwards no row needs that one any more. How many. */
    public int sealAnew() {
        return ofAll(this::sealAnew);
    }

    private int ofAll(ToIntFunction<SealedColumn> work) {
        return keepers.stream()
                .flatMap(keeper -> keeper.sealedColumns().stream())
                .mapToInt(work)
                .sum();
    }

    private int sealPlain(SealedColumn column) {
        String select =
                "select id, %2$s, null::bytea from %1$s where %2$s is not null order by id limit %3$d for update"
                        .formatted(column.table(), column.plain(), BATCH);
        String update = "update %s set %s = ?, %s = null where id = ?"
                .formatted(column.table(), column.sealed(), column.plain());
        int all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> {
                List<Row> rows = rows(select);
                rows.forEach(row -> sql.update(update, box.seal(row.plain()), row.id()));
                return rows.size();
            });
            all += some;
        } while (some == BATCH);
        return all;
    }

    private int sealAnew(SealedColumn column) {
        String select =
                "select id, null, %2$s from %1$s where %2$s is not null and id > ? order by id limit %3$d for update"
                        .formatted(column.table(), column.sealed(), BATCH);
        String update = "update %s set %s = ? where id = ?".formatted(column.table(), column.sealed());
        record Batch(UUID last, int size, int sealed) {}
        int all = 0;
        Batch batch = new Batch(BEFORE_ALL, BATCH, 0);
        while (batch.size() == BATCH) {
            UUID after = batch.last();
            batch = QuarkusTransaction.requiringNew().call(() -> {
                List<Row> rows = rows(select, after);
                List<Row> old = rows.stream()
                        .filter(row -> !box.isCurrent(row.sealed()))
                        .toList();
                old.forEach(row -> sql.update(update, box.seal(box.open(row.sealed())), row.id()));
                return new Batch(
                        rows.isEmpty() ? after : rows.get(rows.size() - 1).id(), rows.size(), old.size());
            });
            all += batch.sealed();
        }
        return all;
    }

    private List<Row> rows(String select, Object... arguments) {
        return sql.query(
                select, row -> new Row(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)), arguments);
    }
}
