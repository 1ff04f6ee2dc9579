package nl.schoolbel.tickets.contactpersonen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.schools.SchoolRegister;

/** Which schools that are still there lack contactpersonen. Counts only, so that no read of a name has to be written down. */
@ApplicationScoped
public class ContactpersoonGaps {

    /** Along the schools by time; those of one school are few and have an index. */
    private static final String GAPS = "select s.id, s.brin, s.name, s.created_at, c.active, c.onboarded from school s"
            + " cross join lateral (select count(*) as active, count(*) filter (where onboarded_date <= ?) as onboarded"
            + " from contactpersoon where school_id = s.id and coalesce(from_date, '-infinity') <= ?"
            + " and coalesce(until_date, 'infinity') >= ?) c"
            + " where (s.created_at, s.id) < (?, ?) and coalesce(s.end_date, 'infinity') >= ?"
            + " and (c.active < ? or c.onboarded = 0) order by s.created_at desc, s.id desc limit ?";

    @Inject
    Sql sql;

    @Inject
    SchoolRegister schools;

    private record Row(ContactpersoonGap gap, Instant createdAt) {}

    /** Newest school first. */
    Page<ContactpersoonGap> list(PageRequest page) {
        LocalDate today = schools.today();
        Cursor after = page.cursor();
        int limit = page.limit();
        List<Row> rows = sql.query(
                GAPS,
                ContactpersoonGaps::read,
                today,
                today,
                today,
                after.at(),
                after.id(),
                today,
                ContactpersoonKeeping.ADVISED,
                limit + 1);
        return Page.of(rows, limit, row -> new Cursor(row.createdAt(), row.gap().schoolId()), Row::gap);
    }

    private static Row read(ResultSet row) throws SQLException {
        int active = row.getInt("active");
        int onboarded = row.getInt("onboarded");
        ContactpersoonGap gap = new ContactpersoonGap(
                row.getObject("id", UUID.class),
                row.getString("brin"),
                row.getString("name"),
                active,
                onboarded,
                Stream.of(
                                active < ContactpersoonKeeping.ADVISED ? ContactpersoonKeeping.APPOINT_SECOND : "",
                                onboarded == 0 ? "onboard" : "")
                        .filter(advice -> !advice.isEmpty())
                        .toList());
        return new Row(gap, Sql.instant(row, "created_at"));
    }
}
