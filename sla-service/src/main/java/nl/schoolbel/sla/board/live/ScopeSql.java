package nl.schoolbel.sla.board.live;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.board.login.BoardScope;

/** A scope as a condition on the columns {@code school_id} and {@code beheerpartner_id} of a table, with its value. */
record ScopeSql(String condition, List<Object> values) {

    /** @param alias of the table */
    static ScopeSql of(BoardScope scope, String alias) {
        return switch (scope.reach()) {
            case ALL, NUMBERS -> new ScopeSql("", List.of());
            case SCHOOLS ->
                new ScopeSql(" and " + alias + ".school_id = any (?)", List.of((Object)
                        scope.schools().toArray(UUID[]::new)));
            case BEHEERPARTNER ->
                new ScopeSql(" and " + alias + ".beheerpartner_id = ?", List.of(scope.beheerpartner()));
        };
    }

    /** These values, the scope's, then more. */
    List<Object> between(List<?> before, Object... after) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(values);
        all.addAll(List.of(after));
        return all;
    }
}
