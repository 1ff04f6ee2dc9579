package nl.schoolbel.sla;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** The refusals of sla-service beside the common ones. */
public enum SlaProblem implements ProblemType {
    BEHEERPARTNER_UNKNOWN(404),
    CALENDAR_UNKNOWN(404),
    CALENDAR_PUBLISHED(409),
    /** Asked for time outside the years that calendars know, or of hours that never open. */
    OUTSIDE_CALENDAR(400),
    AGREEMENT_UNKNOWN(404),
    AGREEMENT_NOT_DRAFT(409),
    AGREEMENT_NOT_PUBLISHED(409),
    AGREEMENT_HAS_DRAFT(409),
    AGREEMENT_OVERLAP(409),
    AGREEMENT_BREAKS_PROMISE(409),
    AGREEMENT_NOT_APPLICABLE(409),
    REAPPLICATION_UNKNOWN(404),
    TICKET_UNKNOWN(404),
    CLOCK_UNKNOWN(404),
    CLOCK_OVER(409),
    PAUSE_UNKNOWN(404),
    ENDPOINT_UNKNOWN(404),
    ENDPOINT_NOT_ACTIVE(409),
    ENDPOINT_STEP_NOT_ALLOWED(409),
    ENDPOINTS_TOO_MANY(409),
    ENDPOINT_SECRET_UNKNOWN(404),
    /** The newest one signs everything from now on. */
    ENDPOINT_SECRET_IN_USE(409),
    ENDPOINT_SECRETS_TOO_MANY(409),
    DELIVERY_UNKNOWN(404),
    REPLAY_UNKNOWN(404),
    /** What a message says is kept for seven days after its last use. */
    PAYLOAD_DROPPED(409),
    ENDPOINT_ENDED(409),
    UPDATE_UNKNOWN(404),
    SIGNATURE_REFUSED(401),
    CALLBACK_SECRET_UNKNOWN(404),
    CALLBACK_SECRETS_FULL(409),
    REVIEW_UNKNOWN(404),
    REVIEW_SETTLED(409),
    /** Its raw bytes are gone, or it was polled and had none, or its reader has a fault. */
    REVIEW_NOT_READABLE(409),
    ESCALATION_UNKNOWN(404),
    BREACH_UNKNOWN(404),
    BREACH_OVERTURNED(409),
    BREACH_STEP_NOT_ALLOWED(409),
    MONTH_NOT_OVER(409),
    CREDIT_UNKNOWN(404),
    CREDIT_SETTLED(409),
    /** As many long questions run on this node as may. */
    TOO_MANY_AT_ONCE(429);

    private final int status;

    SlaProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "nl.schoolbel.sla.problems";
    }
}
