package nl.schoolbel.coaching.signals.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.signals.SignalAbout;
import nl.schoolbel.coaching.signals.domain.Finding;
import nl.schoolbel.coaching.signals.domain.Happening;
import nl.schoolbel.coaching.signals.domain.TicketCourse;
import nl.schoolbel.coaching.signals.domain.ToolAtSchool;
import nl.schoolbel.coaching.signals.domain.UserQuestion;
import nl.schoolbel.coaching.signals.rules.RuleBook;
import nl.schoolbel.events.terms.SignalKind;

/**
 * Keeps the user questions up to date and raises the signals they call for. Findings may come in any order and more than
 * once. A signal that was raised stays, also when one of its tickets is reopened later: it was told.
 */
@ApplicationScoped
class QuestionWatch {

    @Inject
    QuestionStore questions;

    @Inject
    RuleBook rules;

    @Inject
    Watchers watchers;

    @Inject
    ThemeWatch themes;

    /** Takes in one finding inside the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(UUID ticket, Finding finding) {
        questions.keep(ticket, finding);
        Optional<UserQuestion> standing = TicketCourse.userQuestion(ticket, questions.findings(ticket));
        if (standing.isPresent()) {
            questions.count(standing.get());
            atSchool(standing.get());
            themes.added(standing.get());
        } else {
            questions.discount(ticket);
        }
    }

    /** Only questions within one window of the new one can make a signal with it. */
    private void atSchool(UserQuestion added) {
        ToolAtSchool about = added.about();
        questions.lock(about);
        RuleBook.Kept rule = rules.of(SignalKind.USER_QUESTIONS);
        Watchers.Period near = watchers.around(rule.history(), about.school(), added.at());
        List<Happening> happenings = questions.ofSchool(about, near.from(), near.until()).stream()
                .map(question -> watchers.happening(question.ticket(), about.school(), question.at()))
                .toList();
        watchers.raiseDue(SignalAbout.questions(about.school(), about.tool()), rule, happenings, added.at());
    }
}
