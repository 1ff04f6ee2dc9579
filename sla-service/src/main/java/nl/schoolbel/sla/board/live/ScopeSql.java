package nl.schoolbel.sla.board.live;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.board.login.BoardScope;

/** A scope as a condition on the columns {@code school_id} and {@code beheerpartner_id} of a table, with its values. */
record ScopeSql(String condition, List<Object> values) {

    /** @param alias of the table */
    static ScopeSql of(BoardScope scope, String alias) {
        StringBuilder condition = new StringBuilder();
        List<Object> values = new ArrayList<>();
        if (scope.narrowing().school() != null) {
            condition.append(" and ").append(alias).append(".school_id = ?");
            values.add(scope.narrowing().school());
        } else if (scope.ofSchools() != null) {
            condition.append(" and ").append(alias).append(".school_id = any (?)");
            values.add(scope.ofSchools().toArray(UUID[]::new));
        }
        if (scope.ofBeheerpartner() != null) {
            condition.append(" and ").append(alias).append(".beheerpartner_id = ?");
            values.add(scope.ofBeheerpartner());
        }
        return new ScopeSql(condition.toString(), values);
    }

    /** These values, the scope's, then more. */
    List<Object> between(List<?> before, Object... after) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(values);
        all.addAll(List.of(after));
        return all;
    }
}
