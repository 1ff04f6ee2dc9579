package nl.schoolbel.coaching.signals.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.platform.sql.Sql;

/** The versions of the rules; rows are only ever added. */
@ApplicationScoped
class SignalRuleStore {

    @Inject
    Sql sql;

    /** All versions of the one rule of a kind. */
    List<StoredRule> versions(SignalKind kind) {
        return sql.query("select * from signal_rule where kind = ? order by version", SignalRuleStore::read, kind);
    }

    /** Every rule as it stands, in the order in which they were made. */
    List<StoredRule> newest() {
        return sql.query("select distinct on (id) * from signal_rule order by id, version desc", SignalRuleStore::read);
    }

    Optional<StoredRule> newest(UUID id) {
        return sql
                .query(
                        "select * from signal_rule where id = ? order by version desc limit 1",
                        SignalRuleStore::read,
                        id)
                .stream()
                .findFirst();
    }

    /** False when somebody else added this version first. */
    boolean add(StoredRule rule) {
        return sql.update(
                        "insert into signal_rule (id, version, kind, threshold, window_school_days,"
                                + " cool_down_school_days, is_on, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        rule.id(),
                        rule.version(),
                        rule.kind(),
                        rule.threshold(),
                        rule.windowSchoolDays(),
                        rule.coolDownSchoolDays(),
                        rule.on(),
                        rule.changedAt())
                == 1;
    }

    private static StoredRule read(ResultSet row) throws SQLException {
        return new StoredRule(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                SignalKind.valueOf(row.getString("kind")),
                row.getInt("threshold"),
                row.getObject("window_school_days", Integer.class),
                row.getInt("cool_down_school_days"),
                row.getBoolean("is_on"),
                Sql.instant(row, "changed_at"));
    }
}
