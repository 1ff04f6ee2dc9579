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
        this.state = RequestState.OPEN;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void accept(String coach, Instant at) {
        state = RequestState.ACCEPTED;
        acceptedBy = coach;
        acceptedAt = at;
    }

    void answer(String text, String coach, Instant at) {
        state = RequestState.ANSWERED;
        answer = text;
        answeredBy = coach;
        answeredAt = at;
    }
}
