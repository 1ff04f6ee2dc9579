package nl.schoolbel.coaching.signals.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.signals.SignalAbout;
import nl.schoolbel.coaching.signals.SignalRaising;
import nl.schoolbel.coaching.signals.domain.Happening;
import nl.schoolbel.coaching.signals.domain.SignalWatch;
import nl.schoolbel.coaching.signals.domain.UserQuestion;
import nl.schoolbel.coaching.signals.rules.RuleBook;
import nl.schoolbel.events.terms.SignalKind;

/** Raises a signal when several schools have user questions about one tool; each school counts once. */
@ApplicationScoped
class ThemeWatch {

    /** Holidays of schools lie apart by region; so much further away a question of another school may still count. */
    private static final Duration HOLIDAYS_APART = Duration.ofDays(70);

    @Inject
    QuestionStore questions;

    @Inject
    WatchedThings things;

    @Inject
    RuleBook rules;

    @Inject
    Watchers watchers;

    @Inject
    SignalRaising raising;

    /**
     * Looks at a tool again after a question was added. Where a theme was raised already and its quiet is not over, the
     * questions of other schools are not even read, so that a tool that everybody asks about costs no more than another.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void added(UserQuestion added) {
        UUID tool = added.about().tool();
        things.lock(SignalKind.BOARD_THEME, tool);
        RuleBook.Kept rule = rules.of(SignalKind.BOARD_THEME);
        Watchers.Period near = watchers.around(rule.history(), added.about().school(), added.at())
                .widened(HOLIDAYS_APART);
        List<Happening> last = of(tool, added.at(), near.until());
        List<LocalDate> raised = raising.raisedAbout(SignalAbout.theme(tool));
        SignalWatch watch = watchers.watch(rule, last);
        if (last.stream().noneMatch(one -> watch.counts(one) && watch.isCooledDown(one, raised))) {
            return;
        }
        watchers.raiseDue(SignalAbout.theme(tool), rule, of(tool, near.from(), near.until()), added.at());
    }

    private List<Happening> of(UUID tool, Instant from, Instant until) {
        return questions.ofTool(tool, from, until).stream()
                .map(question -> watchers.happening(
                        question.about().school(), question.about().school(), question.at()))
                .toList();
    }
}
