package nl.schoolbel.coaching.schooldays;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.domain.DateRange;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** One row per school with all that is known of its days, and one per holiday region. */
@ApplicationScoped
class SchoolDayStore {

    private static final TypeReference<List<DateRange>> RANGES = new TypeReference<>() {};

    @Inject
    Sql sql;

    private record Entry(UUID school, SchoolDays days) {}

    Optional<KnownDays> known(UUID school) {
        return sql
                .query(
                        "select days from school_days where school_id = ?",
                        row -> JsonColumn.read(row.getString("days"), KnownDays.class),
                        school)
                .stream()
                .findFirst();
    }

    void put(UUID school, KnownDays days) {
        sql.update(
                "insert into school_days (school_id, days) values (?, ?::jsonb)"
                        + " on conflict (school_id) do update set days = excluded.days",
                school,
                JsonColumn.write(days));
    }

    void putRegion(String region, List<DateRange> holidays) {
        sql.update(
                "insert into region_holidays (region, holidays) values (?, ?::jsonb)"
                        + " on conflict (region) do update set holidays = excluded.holidays",
                region,
                JsonColumn.write(holidays));
    }

    /** Without those that were never heard of. */
    Map<UUID, SchoolDays> of(Collection<UUID> schools) {
        Map<UUID, SchoolDays> found = new LinkedHashMap<>();
        sql.query(
                        "select d.school_id, d.days, r.holidays from school_days d"
                                + " left join region_holidays r on r.region = d.days ->> 'region'"
                                + " where d.school_id = any (?)",
                        row -> new Entry(
                                row.getObject("school_id", UUID.class),
                                JsonColumn.read(row.getString("days"), KnownDays.class)
                                        .days(Optional.ofNullable(JsonColumn.read(row.getString("holidays"), RANGES))
                                                .orElse(List.of()))),
                        (Object) schools.stream().distinct().toArray(UUID[]::new))
                .forEach(entry -> found.put(entry.school(), entry.days()));
        return found;
    }
}
