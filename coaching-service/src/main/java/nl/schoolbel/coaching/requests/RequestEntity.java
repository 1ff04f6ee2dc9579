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

/** The row of a request. {@code askedBy} and {@code acceptedBy} are subjects of tokens and leave the service nowhere. */
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
}
