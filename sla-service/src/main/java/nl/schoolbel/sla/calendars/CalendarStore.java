package nl.schoolbel.sla.calendars;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** Rows of calendars; there are tens of them. */
@ApplicationScoped
class CalendarStore {

    private static final TypeReference<List<LocalDate>> DATES = new TypeReference<>() {};

    @Inject
    Sql sql;

    void add(WrittenCalendar draft) {
        sql.update(
                "insert into calendar (id, name, state, definition, based_on_id, created_at)"
                        + " values (?, ?, 'draft', ?::jsonb, ?, ?)",
                draft.id(),
                draft.name(),
                JsonColumn.write(draft.definition()),
                draft.basedOnId(),
                draft.createdAt());
    }

    void change(UUID id, String name, CalendarDefinition definition) {
        sql.update(
                "update calendar set name = ?, definition = ?::jsonb, version = version + 1 where id = ?",
                name,
                JsonColumn.write(definition),
                id);
    }

    void publish(UUID id, FrozenHolidays holidays, Instant at) {
        sql.update(
                "update calendar set state = 'published', closed_dates = ?::jsonb, holidays_until_date = ?,"
                        + " published_at = ?, version = version + 1 where id = ?",
                JsonColumn.write(holidays.closedDates()),
                holidays.untilDate(),
                at,
                id);
    }

    /** A draft alone; copies made of it keep their hours and lose the reference. */
    void delete(UUID id) {
        sql.update("update calendar set based_on_id = null where based_on_id = ?", id);
        sql.update("delete from calendar where id = ?", id);
    }

    Optional<WrittenCalendar> find(UUID id) {
        return sql.query("select * from calendar where id = ?", CalendarStore::read, id).stream()
                .findFirst();
    }

    Optional<WrittenCalendar> lock(UUID id) {
        return sql.query("select * from calendar where id = ? for update", CalendarStore::read, id).stream()
                .findFirst();
    }

    List<WrittenCalendar> newest(Cursor after, int limit) {
        return sql.query(
                "select * from calendar where (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
                CalendarStore::read,
                after.at(),
                after.id(),
                limit);
    }

    boolean isPublished(UUID id) {
        return !sql.query("select 1 from calendar where id = ? and state = 'published'", row -> 1, id)
                .isEmpty();
    }

    /** The dates that holidays close, as they were frozen; none for a draft. */
    List<LocalDate> closedDates(UUID id) {
        return sql
                .query(
                        "select closed_dates from calendar where id = ?",
                        row -> JsonColumn.read(row.getString(1), DATES),
                        id)
                .stream()
                .findFirst()
                .orElse(List.of());
    }

    private static WrittenCalendar read(ResultSet row) throws SQLException {
        return new WrittenCalendar(
                row.getObject("id", UUID.class),
                row.getString("name"),
                CalendarState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                JsonColumn.read(row.getString("definition"), CalendarDefinition.class),
                row.getObject("based_on_id", UUID.class),
                row.getObject("holidays_until_date", LocalDate.class),
                null,
                Sql.instant(row, "created_at"),
                Sql.instant(row, "published_at"),
                row.getLong("version"));
    }
}
