package nl.schoolbel.tickets.technicalrequests;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.coaching.TechnicalRequestPassedOn;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.texts.TechnicalRequest;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.intake.TicketIntake;
import nl.schoolbel.tickets.ticket.NewTicket;
import nl.schoolbel.tickets.ticket.Subject;
import nl.schoolbel.tickets.ticket.TicketPersons;
import org.jboss.logging.Logger;

/**
 * Opens the ticket of what a coach passed on when its facts and its words are here, whichever comes first and however often.
 * The school reports it, by a coach, and it is nobody's own. It hits a person until the contactpersoon says otherwise: nobody
 * asked how many. A school that is unknown or has ended is the record's own fault: it becomes a dead letter, with an alarm.
 */
@ApplicationScoped
@Startup
@Transactional(Transactional.TxType.MANDATORY)
public class TechnicalRequests {

    private static final Logger LOG = Logger.getLogger(TechnicalRequests.class);

    /** Twice as long as events are kept: the other half cannot come any more, unless as a dead letter that is replayed. */
    private static final Duration HALF_KEPT = Duration.ofDays(30);

    @Inject
    TechnicalRequestStore store;

    @Inject
    TicketIntake intake;

    @Inject
    MeterRegistry metrics;

    @Inject
    DomainClock clock;

    private CounterFamily lost;

    @PostConstruct
    void register() {
        lost = CounterFamily.register(
                metrics,
                new Description(
                        "schoolbel.technical.requests.lost",
                        null,
                        "Technical requests of which the other half did not come in time, so that no ticket came of them"));
    }

    public void passedOn(TechnicalRequestPassedOn told) {
        store.passedOn(told, clock.instant());
        openIfWhole(told.ticketId());
    }

    public void words(TechnicalRequest told) {
        store.words(told, clock.instant());
        openIfWhole(told.ticketId());
    }

    /** Words that became no ticket do not stay; that this happened is an alarm. */
    @Scheduled(every = "1h", delayed = "17m")
    @Transactional
    void dropHalves() {
        int dropped = store.dropHalves(clock.instant().minus(HALF_KEPT));
        if (dropped > 0) {
            lost.add(dropped);
            LOG.errorf("%d technical requests became no ticket: half of each was never heard", dropped);
        }
    }

    private void openIfWhole(UUID ticketId) {
        store.whole(ticketId).ifPresent(request -> {
            Instant now = clock.instant();
            intake.reportedByCoach(new NewTicket(
                    ticketId,
                    request.schoolId(),
                    TicketPersons.NOBODY,
                    null,
                    RequestTitle.of(request.text()),
                    request.text(),
                    Impact.PERSON,
                    request.urgency(),
                    false,
                    intake.priorityOf(request.schoolId(), Impact.PERSON, request.urgency(), now),
                    null,
                    new Subject(null, null, null, request.toolId()),
                    now));
            store.opened(ticketId, now);
        });
    }
}
