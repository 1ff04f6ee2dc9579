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

    /** The ticket that it became. */
    @Column(name = "passed_ticket_id")
    UUID passedTicketId;

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
    RequestEntity(UUID id, NewRequest asked, String askedBy, Instant askedAt) {
        this.id = id;
        this.schoolId = asked.schoolId();
        this.toolId = asked.toolId();
        this.question = asked.question();
        this.urgency = asked.urgency();
        this.source = RequestSource.HUMAN;
        this.state = RequestState.OPEN;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void accept(String coach, Instant at) {
        state = RequestState.ACCEPTED;
        acceptedBy = coach;
        acceptedAt = at;
        firstResponseAt = firstResponseAt == null ? at : firstResponseAt;
    }

    void answer(String text, String coach, Instant at) {
        state = RequestState.ANSWERED;
        answer = text;
        answeredBy = coach;
        answeredAt = at;
        endedAt = at;
        firstResponseAt = firstResponseAt == null ? at : firstResponseAt;
    }
}
