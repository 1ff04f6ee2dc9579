package nl.schoolbel.knowledge.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.domain.ProblemWords;
import nl.schoolbel.knowledge.searching.Suggester;
import nl.schoolbel.knowledge.ticketwords.HeldWords;
import nl.schoolbel.knowledge.ticketwords.WordsToLearnFrom;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Finds what may help, for who types what is wrong and for who triages a ticket. It writes nothing. */
@ApplicationScoped
public class Suggestions {

    /** Fewer letters are the start of anything. */
    private static final int SHORTEST = 3;

    @Inject
    Suggester suggester;

    @Inject
    WordsToLearnFrom words;

    @Inject
    Caller caller;

    /** At most so many, best first; none for fewer than three letters. */
    public List<SuggestionView> whileTyping(String typed, UUID toolId, int limit) {
        return typed.strip().length() < SHORTEST ? List.of() : found(typed, toolId, limit);
    }

    /**
     * For a ticket that is open. Refused: {@code not-found} for one that is not known here, not open, or not of a school of
     * the calling contactpersoon; a coach stands in at any school.
     */
    @Transactional
    public List<SuggestionView> forTicket(UUID ticket, int limit) {
        HeldWords held = words.ofOpenTicket(ticket)
                .filter(one ->
                        caller.has(Roles.COACH) || caller.has(Roles.CONTACTPERSOON) && caller.belongsTo(one.schoolId()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        String problem = held.description() == null ? "" : held.description();
        return found(ProblemWords.of(held.title(), problem) + " ", held.toolId(), limit);
    }

    private List<SuggestionView> found(String typed, UUID toolId, int limit) {
        return suggester.suggest(typed, toolId, limit).stream()
                .map(one -> new SuggestionView(one.kind(), one.id(), one.title(), one.summary(), one.toolId()))
                .toList();
    }
}
