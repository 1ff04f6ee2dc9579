package nl.schoolbel.coaching.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.coaching.activities.domain.Appointment;
import nl.schoolbel.coaching.activities.domain.Minutes;
import nl.schoolbel.coaching.activities.domain.Standing;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.events.terms.ActivityKind;

/** A row of an activity. */
@Entity
@Table(name = "activity")
class ActivityEntity {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "coach_id")
    UUID coachId;

    @Column(name = "school_id")
    UUID schoolId;

    @Enumerated(EnumType.STRING)
    ActivityKind kind;

    String topic;
    String content;

    @Enumerated(EnumType.STRING)
    ActivityState state;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "school_year")
    int schoolYear;

    @Column(name = "tool_id")
    UUID toolId;

    @Column(name = "practice_id")
    UUID practiceId;

    @Column(name = "ticket_id")
    UUID ticketId;

    @Column(name = "request_id")
    UUID requestId;

    @Column(name = "signal_id")
    UUID signalId;

    @Column(name = "cycle_id")
    UUID cycleId;

    @Column(name = "preparation_minutes")
    int preparationMinutes;

    @Column(name = "travel_minutes")
    int travelMinutes;

    @Column(name = "contact_minutes")
    int contactMinutes;

    @Column(name = "technical_minutes")
    int technicalMinutes;

    @Column(name = "planned_minutes")
    int plannedMinutes;

    Integer teachers;
    Integer contactpersonen;
    Integer others;

    @Column(name = "outside_reason")
    String outsideReason;

    @Column(name = "calendar_sequence")
    int calendarSequence;

    @Column(name = "held_at")
    Instant heldAt;

    @Column(name = "cancelled_at")
    Instant cancelledAt;

    @Column(name = "taken_back_at")
    Instant takenBackAt;

    @Column(name = "end_reason")
    String endReason;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "created_at")
    Instant createdAt;

    ActivityEntity() {}

    ActivityEntity(UUID id, UUID coachId, NewActivity wanted, Instant now) {
        this.id = id;
        this.coachId = coachId;
        schoolId = wanted.schoolId();
        kind = wanted.kind();
        topic = wanted.topic().strip();
        content = wanted.content();
        state = ActivityState.PLANNED;
        outsideReason = wanted.outsideSchoolDaysReason();
        createdAt = now;
        changedAt = now;
        link(wanted.linked());
        at(wanted.when());
    }

    /** The school year goes by the clock of the schools. */
    private void at(Appointment when) {
        startsAt = when.startsAt();
        endsAt = when.endsAt();
        schoolYear = SchoolYear.of(startDate()).startYear();
    }

    void link(Linked linked) {
        toolId = linked.toolId();
        practiceId = linked.practiceId();
        ticketId = linked.ticketId();
        requestId = linked.requestId();
        signalId = linked.signalId();
        cycleId = linked.cycleId();
    }

    /** Contact is planned for as long as it lasts. */
    void plan(int preparation, int travel) {
        Minutes planned = new Minutes(preparation, travel, when().minutes(), 0);
        minutes(planned);
        plannedMinutes = planned.total();
    }

    void move(Appointment to, String outside) {
        at(to);
        outsideReason = outside;
        calendarSequence++;
        plan(preparationMinutes, travelMinutes);
    }

    void hold(Appointment held, Spent spent, Instant now) {
        if (!held.equals(when())) {
            at(held);
            calendarSequence++;
        }
        state = ActivityState.HELD;
        heldAt = heldAt == null ? now : heldAt;
        minutes(spent.minutes());
        teachers = spent.participants().teachers();
        contactpersonen = spent.participants().contactpersonen();
        others = spent.participants().others();
    }

    void cancel(String reason, Instant now) {
        state = ActivityState.CANCELLED;
        cancelledAt = now;
        endReason = reason;
        calendarSequence++;
    }

    void takeBack(String reason, Instant now) {
        state = ActivityState.TAKEN_BACK;
        takenBackAt = now;
        endReason = reason;
        calendarSequence++;
    }

    private void minutes(Minutes minutes) {
        preparationMinutes = minutes.preparation();
        travelMinutes = minutes.travel();
        contactMinutes = minutes.contact();
        technicalMinutes = minutes.technical();
    }

    Appointment when() {
        return new Appointment(startsAt, endsAt);
    }

    LocalDate startDate() {
        return startsAt.atZone(SchoolDayBook.ZONE).toLocalDate();
    }

    Standing standing() {
        return new Standing(state.stage(), startDate());
    }

    /** As if it took place at another time. */
    Standing standing(Appointment actual) {
        return new Standing(
                state.stage(), actual.startsAt().atZone(SchoolDayBook.ZONE).toLocalDate());
    }

    /** {@code null} for what was not held. */
    Participants participants() {
        return state != ActivityState.HELD ? null : new Participants(teachers, contactpersonen, others);
    }
}
