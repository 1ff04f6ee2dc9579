package nl.schoolbel.coaching.signals.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.signals.domain.SwitchTimes;
import nl.schoolbel.coaching.signals.domain.SwitchTimes.Switching;
import nl.schoolbel.platform.sql.Sql;

/** When schools switched rules off and on; rows are only ever added. */
@ApplicationScoped
class SignalSwitchStore {

    @Inject
    Sql sql;

    private record OfSchool(UUID school, Switching switching) {}

    /** Of these schools, those that ever switched the rule. */
    Map<UUID, SwitchTimes> times(UUID rule, Collection<UUID> schools) {
        return sql
                .query(
                        "select school_id, version, switched_at, is_on from signal_switch"
                                + " where rule_id = ? and school_id = any (?)",
                        row -> new OfSchool(
                                row.getObject("school_id", UUID.class),
                                new Switching(
                                        row.getLong("version"),
                                        Sql.instant(row, "switched_at"),
                                        row.getBoolean("is_on"))),
                        rule,
                        schools.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(
                        OfSchool::school,
                        Collectors.collectingAndThen(
                                Collectors.mapping(OfSchool::switching, Collectors.toList()), SwitchTimes::new)));
    }

    /** The newest row of every rule that the school ever switched. */
    List<StoredSwitch> newest(UUID school) {
        return sql.query(
                "select distinct on (rule_id) * from signal_switch where school_id = ? order by rule_id, version desc",
                SignalSwitchStore::read,
                school);
    }

    Optional<StoredSwitch> newest(UUID school, UUID rule) {
        return sql
                .query(
                        "select * from signal_switch where school_id = ? and rule_id = ? order by version desc limit 1",
                        SignalSwitchStore::read,
                        school,
                        rule)
                .stream()
                .findFirst();
    }

    /** False when somebody else added this version first. */
    boolean add(StoredSwitch one) {
        return sql.update(
                        "insert into signal_switch (school_id, rule_id, version, is_on, reason, switched_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                        one.schoolId(),
                        one.ruleId(),
                        one.version(),
                        one.on(),
                        one.reason(),
                        one.switchedAt())
                == 1;
    }

    private static StoredSwitch read(ResultSet row) throws SQLException {
        return new StoredSwitch(
                row.getObject("school_id", UUID.class),
                row.getObject("rule_id", UUID.class),
                row.getLong("version"),
                row.getBoolean("is_on"),
                row.getString("reason"),
                Sql.instant(row, "switched_at"));
    }
}
