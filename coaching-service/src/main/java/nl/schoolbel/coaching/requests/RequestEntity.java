package nl.schoolbel.coaching.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.coaching.requests.domain.Decision;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.events.terms.Urgency;

/**
 * The row of a request. {@code askedBy}, {@code acceptedBy} and {@code answeredBy} are subjects of tokens and leave the
 * service nowhere. A request that the school asked from a ticket has a {@code ticketId}, but no {@code question} and no
 * {@code askedBy}.
 */
@Entity
@Table(name = "coaching_request")
class RequestEntity {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "school_id")
    UUID schoolId;

    @Column(name = "tool_id")
    UUID toolId;

    @Column(name = "ticket_id")
    UUID ticketId;

    String question;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    RequestState state;

    @Column(name = "subject_area")
    @Enumerated(EnumType.STRING)
    SubjectArea subjectArea;

    @Enumerated(EnumType.STRING)
    RequestSource source;

    /** {@code null} for what was asked before it was noted. */
    @Column(name = "asked_as")
    @Enumerated(EnumType.STRING)
    AskerRole askedAs;

    @Column(name = "signal_id")
    UUID signalId;

    /** The practice that is the answer, or goes with it. */
    @Column(name = "practice_id")
    UUID practiceId;

    /** The ticket that it became, where its words stand. */
    @Column(name = "passed_ticket_id")
    UUID passedTicketId;

    /** The ticket as which that one goes on; {@code null} when it was not merged. */
    @Column(name = "merged_into_ticket_id")
    UUID mergedIntoTicketId;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "accepted_by")
    String acceptedBy;

    String answer;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "answered_by")
    String answeredBy;

    /** When somebody first did something with it. */
    @Column(name = "first_response_at")
    Instant firstResponseAt;

    /** When it was last referred to the contactpersoon. */
    @Column(name = "referred_at")
    Instant referredAt;

    @Column(name = "passed_on_at")
    Instant passedOnAt;

    /** When it ended, whichever way. */
    @Column(name = "ended_at")
    Instant endedAt;

    /** When the time of the ticket from which it was asked was over. */
    @Column(name = "forgotten_at")
    Instant forgottenAt;

    protected RequestEntity() {}

    /** A request that was just asked. */
    RequestEntity(UUID id, NewRequest asked, String askedBy, AskerRole askedAs, Instant askedAt) {
        this.id = id;
        this.schoolId = asked.schoolId();
        this.toolId = asked.toolId();
        this.subjectArea = asked.subjectArea();
        this.question = asked.question();
        this.urgency = asked.urgency();
        this.source = asked.sourceOrHuman();
        this.signalId = asked.signalId();
        this.state = RequestState.OPEN;
        this.askedBy = askedBy;
        this.askedAs = askedAs;
        this.askedAt = askedAt;
    }

    /** Puts it where the table of its life says; what else belongs to the action is set beside this. */
    void move(Decision.Move move, Instant at) {
        state = RequestState.of(move.to());
        if (firstResponseAt == null && move.action().isResponse()) {
            firstResponseAt = at;
        }
        if (move.to().isEnd()) {
            endedAt = at;
        }
    }

    void acceptedBy(String coach, Instant at) {
        acceptedBy = coach;
        acceptedAt = at;
    }

    void acceptedByNobody() {
        acceptedBy = null;
        acceptedAt = null;
    }

    /** With words, a practice, or both. */
    void answered(String text, UUID practice, String by, Instant at) {
        answer = text;
        practiceId = practice;
        answeredBy = by;
        answeredAt = at;
    }
}
