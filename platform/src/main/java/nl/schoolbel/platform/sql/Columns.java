package nl.schoolbel.platform.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Many rows as the arguments of one statement: an array of texts per column, for {@code unnest(?::uuid[], ?::timestamptz[])}.
 * One statement for many rows costs a fraction of one for each.
 */
public final class Columns<T> {

    private final List<T> rows;
    private final List<Object> arrays = new ArrayList<>();

    private Columns(List<T> rows) {
        this.rows = rows;
    }

    public static <T> Columns<T> of(List<T> rows) {
        return new Columns<>(rows);
    }

    /** Adds a column; the statement casts it to the type that it has. An absent value stays absent. */
    public Columns<T> with(Function<T, ?> value) {
        arrays.add(rows.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new));
        return this;
    }

    /** The columns in the order in which they were added. */
    public Object[] arrays() {
        return arrays.toArray();
    }
}
