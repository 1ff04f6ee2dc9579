package nl.schoolbel.tickets.criteria;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.schoolbel.tickets.domain.TicketState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The filters and the order of a list, as words: in an address each a query parameter, in a saved view each a member of
 * a JSON object. What is absent or blank does not narrow. Read by {@link CriteriaReading}.
 */
@Schema(name = "TicketFilters", description = "The query parameters of the list of tickets, by the same names")
public class TicketParameters {

    /** Longer than any title with its quotes; a search is no place for a letter. */
    static final int LONGEST = 200;

    /** More than there are states. */
    private static final int MOST_VALUES = 20;

    @QueryParam("q")
    @Parameter(description = "Words in title or description, \"a phrase\", -without, or; or a number such as T-000123")
    @Size(max = LONGEST)
    public String q;

    @QueryParam("schoolId")
    @Parameter(description = "One school; else all that the caller sees")
    @Size(max = LONGEST)
    public String schoolId;

    @QueryParam("state")
    @Parameter(description = "One or more states, repeated or with commas, such as in-triage")
    @Size(max = MOST_VALUES)
    public List<@Size(max = LONGEST) String> state;

    @QueryParam("priority")
    @Parameter(description = "One or more of 1 to 4, repeated or with commas")
    @Size(max = MOST_VALUES)
    public List<@Size(max = LONGEST) String> priority;

    @QueryParam("categoryId")
    @Parameter(description = "A category with all below it")
    @Size(max = LONGEST)
    public String categoryId;

    @QueryParam("deviceId")
    @Size(max = LONGEST)
    public String deviceId;

    @QueryParam("roomId")
    @Size(max = LONGEST)
    public String roomId;

    @QueryParam("beheerpartnerId")
    @Size(max = LONGEST)
    public String beheerpartnerId;

    @QueryParam("overdue")
    @Parameter(description = "true: a due moment has passed that is neither met nor paused; false: none has")
    @Size(max = LONGEST)
    public String overdue;

    @QueryParam("major")
    @Parameter(description = "true: major incidents; false: all but those")
    @Size(max = LONGEST)
    public String major;

    @QueryParam("majorIncidentId")
    @Parameter(description = "The tickets that follow this major incident")
    @Size(max = LONGEST)
    public String majorIncidentId;

    @QueryParam("disputed")
    @Parameter(description = "true: unsolved, and the beheerpartner disputes the priority; false: all but those")
    public String disputed;

    @QueryParam("mine")
    @Parameter(
            description = "true: reported or entered by the caller; a contactpersoon also gets what is open at school")
    @Size(max = LONGEST)
    public String mine;

    @QueryParam("reportedFrom")
    @Parameter(
            description = "Inclusive: an instant, a day in Dutch time, or so long ago, such as P7D",
            example = "2026-11-23")
    @Size(max = LONGEST)
    public String reportedFrom;

    @QueryParam("reportedUntil")
    @Parameter(
            description = "Exclusive: an instant, a day in Dutch time, or so long ago, such as P1M",
            example = "2026-11-24T12:00:00Z")
    @Size(max = LONGEST)
    public String reportedUntil;

    @QueryParam("sort")
    @Size(max = LONGEST)
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
        both.disputed = first(disputed, other.disputed);
        both.mine = first(mine, other.mine);
        both.reportedFrom = first(reportedFrom, other.reportedFrom);
        both.reportedUntil = first(reportedUntil, other.reportedUntil);
        both.sort = first(sort, other.sort);
        return both;
    }

    /**
     * The same as short as it goes, for keeping: no value twice and no spaces around.
     *
     * @param read what these were read as
     */
    public TicketParameters normalised(TicketCriteria read) {
        TicketParameters kept = new TicketParameters();
        kept.q = read.text();
        kept.schoolId = text(read.schoolId());
        kept.state = read.states().stream().map(TicketState::slug).toList();
        kept.priority = read.priorities().stream().map(String::valueOf).toList();
        kept.categoryId = text(read.categoryId());
        kept.deviceId = text(read.deviceId());
        kept.roomId = text(read.roomId());
        kept.beheerpartnerId = text(read.beheerpartnerId());
        kept.overdue = text(read.overdue());
        kept.major = text(read.major());
        kept.majorIncidentId = text(read.majorIncidentId());
        kept.mine = read.mine() ? "true" : null;
        // As it was said: a day stays one, and "seven days ago" moves on.
        kept.reportedFrom = reportedFrom == null ? null : reportedFrom.strip();
        kept.reportedUntil = reportedUntil == null ? null : reportedUntil.strip();
        kept.sort = sort == null ? null : read.sort().word();
        return kept;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> T first(T one, T other) {
        return one == null || one instanceof List<?> list && list.isEmpty() ? other : one;
    }
}
