package nl.schoolbel.tickets.criteria;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The filters and the order of a list, as words: in an address each a query parameter, in a saved view each a member of
 * a JSON object. What is absent does not narrow. Read by {@link CriteriaReading}.
 */
@Schema(name = "TicketFilters", description = "The query parameters of the list of tickets, by the same names")
public class TicketParameters {

    @QueryParam("q")
    @Parameter(description = "Words in title or description, \"a phrase\", -without, or; or a number such as T-000123")
    public String q;

    @QueryParam("schoolId")
    @Parameter(description = "One school; else all that the caller sees")
    public String schoolId;

    @QueryParam("state")
    @Parameter(description = "One or more states, repeated or with commas, such as in-triage")
    public List<String> state;

    @QueryParam("priority")
    @Parameter(description = "One or more of 1 to 4, repeated or with commas")
    public List<String> priority;

    @QueryParam("categoryId")
    @Parameter(description = "A category with all below it")
    public String categoryId;

    @QueryParam("deviceId")
    public String deviceId;

    @QueryParam("roomId")
    public String roomId;

    @QueryParam("beheerpartnerId")
    public String beheerpartnerId;

    @QueryParam("overdue")
    @Parameter(description = "true: a due moment has passed that is neither met nor paused; false: none has")
    public String overdue;

    @QueryParam("major")
    @Parameter(description = "true: major incidents; false: all but those")
    public String major;

    @QueryParam("majorIncidentId")
    @Parameter(description = "The tickets that follow this major incident")
    public String majorIncidentId;

    @QueryParam("mine")
    @Parameter(
            description = "true: reported or entered by the caller; a contactpersoon also gets what is open at school")
    public String mine;

    @QueryParam("reportedFrom")
    @Parameter(description = "Inclusive: an instant, or a day in Dutch time", example = "2026-11-23")
    public String reportedFrom;

    @QueryParam("reportedUntil")
    @Parameter(description = "Exclusive: an instant, or a day in Dutch time", example = "2026-11-24T12:00:00Z")
    public String reportedUntil;

    @QueryParam("sort")
    @Parameter(
            description = "With - for the reverse; -reportedAt when absent",
            schema = @Schema(enumeration = {"reportedAt", "-reportedAt", "priority", "-priority", "dueAt", "-dueAt"}))
    public String sort;

    /** These, and where one is absent that of the other. */
    public TicketParameters orElse(TicketParameters other) {
        TicketParameters both = new TicketParameters();
        both.q = first(q, other.q);
        both.schoolId = first(schoolId, other.schoolId);
        both.state = first(state, other.state);
        both.priority = first(priority, other.priority);
        both.categoryId = first(categoryId, other.categoryId);
        both.deviceId = first(deviceId, other.deviceId);
        both.roomId = first(roomId, other.roomId);
        both.beheerpartnerId = first(beheerpartnerId, other.beheerpartnerId);
        both.overdue = first(overdue, other.overdue);
        both.major = first(major, other.major);
        both.majorIncidentId = first(majorIncidentId, other.majorIncidentId);
        both.mine = first(mine, other.mine);
        both.reportedFrom = first(reportedFrom, other.reportedFrom);
        both.reportedUntil = first(reportedUntil, other.reportedUntil);
        both.sort = first(sort, other.sort);
        return both;
    }

    private static <T> T first(T one, T other) {
        return one == null || one instanceof List<?> list && list.isEmpty() ? other : one;
    }
}
