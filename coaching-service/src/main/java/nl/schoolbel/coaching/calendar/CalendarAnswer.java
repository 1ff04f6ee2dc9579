package nl.schoolbel.coaching.calendar;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** A calendar as an answer: kept by who asked only, and not sent again while it is the same. */
final class CalendarAnswer {

    static final String TYPE = "text/calendar";
    private static final String TYPE_AND_CHARSET = TYPE + ";charset=utf-8";

    /** So often calendars may ask without need. */
    private static final String KEPT = "private, max-age=300";

    private CalendarAnswer() {}

    static Response of(String calendar, Request asked) {
        EntityTag tag = new EntityTag(FeedSecret.hash(calendar));
        Response.ResponseBuilder same = asked.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same != null ? same : Response.ok(calendar, TYPE_AND_CHARSET);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, KEPT).build();
    }
}
