package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.signals.domain.DueSignal;
import nl.schoolbel.coaching.signals.domain.Finding;
import nl.schoolbel.coaching.signals.domain.SignalRule;
import nl.schoolbel.coaching.signals.domain.TicketCourse;
import nl.schoolbel.coaching.signals.domain.ToolAtSchool;
import nl.schoolbel.coaching.signals.domain.UserQuestion;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.SignalRaised;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.platform.outbox.Outbox;

/**
 * Keeps the user questions up to date and raises the signals they call for. Findings may come in any order and more than
 * once. A signal that was raised stays, also when one of its tickets is reopened later: it was told.
 */
@ApplicationScoped
class SignalWatch {

    @Inject
    QuestionStore questions;

    @Inject
    SignalStore signals;

    @Inject
    SignalConfig config;

    @Inject
    Outbox outbox;

    /** Takes in one finding inside the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(UUID ticket, Finding finding) {
        questions.keep(ticket, finding);
        Optional<UserQuestion> standing = TicketCourse.userQuestion(ticket, questions.findings(ticket));
        if (standing.isPresent()) {
            questions.count(standing.get());
            raiseDue(standing.get());
        } else {
            questions.discount(ticket);
        }
    }

    /** Only questions within one window of the new one can make a signal with it. */
    private void raiseDue(UserQuestion added) {
        SignalRule rule = config.rule();
        ToolAtSchool about = added.about();
        questions.lock(about);
        List<UserQuestion> near = questions.between(
                about, added.at().minus(rule.window()), added.at().plus(rule.window()));
        for (DueSignal due : rule.due(near, signals.raisedAbout(about))) {
            raise(about, due);
        }
    }

    private void raise(ToolAtSchool about, DueSignal due) {
        Signal signal = new Signal(
                UUID.randomUUID(), about.school(), about.tool(), due.tickets(), config.windowDays(), due.at());
        signals.add(signal);
        outbox.append(
                CoachingEvents.SIGNAL_RAISED,
                signal.id(),
                Signals.PATH + signal.id(),
                new SignalRaised(
                        signal.id(),
                        signal.schoolId(),
                        signal.toolId(),
                        signal.tickets(),
                        signal.windowDays(),
                        signal.raisedAt(),
                        OccurredBy.SCHOOLBEL));
    }
}
