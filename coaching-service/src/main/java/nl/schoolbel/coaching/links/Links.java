package nl.schoolbel.coaching.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.sql.Sql;

/** Checks references between features. */
@ApplicationScoped
public class Links {

    @Inject
    Sql sql;

    @Inject
    ReadCopies copies;

    @Inject
    Caller caller;

    @Inject
    ProblemTexts texts;

    /** What can be referred to. */
    public enum Kind {
        SCHOOL,
        TOOL,
        PRACTICE,
        /** A practice that everybody can read: published, and not archived since. */
        PUBLISHED_PRACTICE,
        REQUEST,
        ACTIVITY,
        CYCLE,
        SIGNAL,
        COACH
    }

    /** Adds a fault when there is no such thing, as far as this service has heard; an id that is absent is no fault. */
    public void noteUnknown(List<FieldFault> faults, String pointer, Kind kind, UUID id) {
        if (id != null && !isKnown(kind, id)) {
            faults.add(new FieldFault(pointer, "unknown-id", texts.fieldDetail("unknown-id")));
        }
    }

    /**
     * Adds a fault when it is known and of another school, or of none. A signal of none is about all schools and goes with
     * each; an id that is absent or unknown is no fault of this kind.
     */
    public void noteOtherSchool(List<FieldFault> faults, String pointer, Kind kind, UUID id, UUID school) {
        if (id != null && !isOf(kind, id, school)) {
            faults.add(new FieldFault(pointer, "of-another-school", texts.fieldDetail("of-another-school")));
        }
    }

    /** True when the caller asked this request as a person; what a school asked from a ticket nobody asked. */
    public boolean askedByCaller(UUID requestId) {
        return requestId != null
                && !sql.query(
                                "select 1 from coaching_request where id = ? and asked_by = ?",
                                row -> 1,
                                requestId,
                                caller.subject())
                        .isEmpty();
    }

    private boolean isKnown(Kind kind, UUID id) {
        return switch (kind) {
            case SCHOOL -> copies.knows(SchoolEvents.CHANGED, id);
            case TOOL -> copies.knows(ToolEvents.CHANGED, id);
            case PRACTICE -> exists("practice_copy", id);
            case PUBLISHED_PRACTICE ->
                !sql.query("select 1 from practice_copy where id = ? and archived_at is null", row -> 1, id)
                        .isEmpty();
            case REQUEST -> exists("coaching_request", id);
            case SIGNAL -> exists("signal", id);
            case COACH -> exists("coach", id);
            case ACTIVITY -> exists("activity", id);
            case CYCLE -> exists("coaching_cycle", id);
        };
    }

    private boolean isOf(Kind kind, UUID id, UUID school) {
        String table = switch (kind) {
            case REQUEST -> "coaching_request";
            case SIGNAL -> "signal";
            case ACTIVITY -> "activity";
            case CYCLE -> "coaching_cycle";
            default -> throw new IllegalArgumentException(kind + " is of no school");
        };
        return sql
                .query(
                        "select school_id from " + table + " where id = ?",
                        row -> Optional.ofNullable(row.getObject("school_id", UUID.class)),
                        id)
                .stream()
                .allMatch(of -> of.isEmpty() ? kind == Kind.SIGNAL : of.get().equals(school));
    }

    private boolean exists(String table, UUID id) {
        return !sql.query("select 1 from " + table + " where id = ?", row -> 1, id)
                .isEmpty();
    }
}
