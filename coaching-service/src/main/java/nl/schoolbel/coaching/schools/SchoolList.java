package nl.schoolbel.coaching.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** The schools by page. */
@ApplicationScoped
public class SchoolList {

    @Inject
    Sql sql;

    @Inject
    ReadCopies copies;

    @Inject
    SchoolDayBook days;

    private record Row(Instant changedAt, SchoolChanged school) {}

    public Page<SchoolView> all(PageRequest page) {
        return copies.page(SchoolEvents.CHANGED, page, SchoolView::of);
    }

    /** Those that have not ended and that no coach looks after today, be it as a stand-in. */
    public Page<SchoolView> withoutCoach(PageRequest page) {
        int limit = page.limit();
        LocalDate today = days.today();
        List<Row> rows = sql.query(
                "select s.changed_at, s.state from read_copy s where s.topic = ? and (s.changed_at, s.key) < (?, ?)"
                        + " and coalesce((s.state ->> 'endDate')::date, 'infinity') >= ?"
                        + " and not exists (select 1 from coach_school a join coach c on c.id = a.coach_id"
                        + " where a.school_id = s.key and greatest(a.from_date, c.from_date) <= ?"
                        + " and coalesce(least(a.until_date, c.until_date), 'infinity') >= ?)"
                        + " order by s.changed_at desc, s.key desc limit ?",
                row -> new Row(
                        Sql.instant(row, "changed_at"), JsonColumn.read(row.getString("state"), SchoolChanged.class)),
                SchoolEvents.CHANGED.topic().name(),
                page.cursor().at(),
                page.cursor().id(),
                today,
                today,
                today,
                limit + 1);
        return Page.of(
                rows,
                limit,
                row -> new Cursor(row.changedAt(), row.school().schoolId()),
                row -> SchoolView.of(row.school()));
    }
}
