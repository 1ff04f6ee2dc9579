package nl.schoolbel.knowledge.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.reuse.Votes;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Notes how it went on. Of one set of suggestions the last word counts, but for a ticket: once reported it stays reported, so
 * that nobody who came with a ticket in the end is counted as kept from one.
 */
@ApplicationScoped
public class Outcomes {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    OutcomeStore store;

    @Inject
    Votes votes;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** Safe to repeat. Refused: {@code invalid-input} for an article that not everybody can read. */
    @Transactional
    public void tell(UUID suggestion, NewOutcome outcome) {
        if (outcome.articleId() != null) {
            vote(outcome);
        }
        store.put(
                suggestion,
                LocalDate.ofInstant(clock.instant(), ZONE),
                outcome.articleId(),
                outcome.helped(),
                outcome.ticketId() != null);
    }

    private void vote(NewOutcome outcome) {
        try {
            votes.vote(outcome.articleId(), outcome.helped());
        } catch (ProblemException refused) {
            if (refused.type() != CommonProblem.NOT_FOUND) {
                throw refused;
            }
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/articleId", "unknown-id", texts.fieldDetail("unknown-id"))));
        }
    }
}
