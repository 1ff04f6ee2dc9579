package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.gaps.SearchesInVain;
import nl.schoolbel.knowledge.searching.domain.SearchWords;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Search over everything. Who searches is not kept; that something was looked for in vain is counted. */
@ApplicationScoped
public class Search {

    @Inject
    Finder finder;

    @Inject
    FacetCounting counting;

    @Inject
    ResultStore results;

    @Inject
    SearchesInVain inVain;

    @Inject
    SearchMeters meters;

    @Inject
    Caller caller;

    /**
     * A page of the answer.
     *
     * @param next where the next page starts; {@code null} on the last page
     */
    record AnswerPage(SearchAnswer answer, Cursor next) {}

    /** Refused: {@code invalid-input} for the limit; {@code invalid-cursor}. */
    @Transactional
    AnswerPage page(SearchParameters asked, PageRequest page) {
        int limit = page.limit();
        Cursor cursor = page.cursor();
        SearchWords words = SearchWords.of(asked.q);
        SearchFilter filter = asked.filter(caller.has(Roles.COACH));
        Found found = words.isEmpty() ? Found.NOTHING : finder.find(words, filter, true);
        if (found.inVain() && !filter.narrows()) {
            inVain.note(asked.q, words.text(), () -> finder.named(words).orElse(null));
        }
        if (cursor.equals(Cursor.START)) {
            meters.searched(!found.hits().isEmpty());
        }
        int from = from(found.hits(), cursor);
        int until = Math.min(found.hits().size(), from + limit);
        SearchAnswer answer = new SearchAnswer(
                results.of(
                        found.hits().subList(from, until),
                        found.look() == null ? null : found.look().marks()),
                counting.of(found, filter),
                found.corrected(),
                found.relaxed());
        return new AnswerPage(
                answer,
                until < found.hits().size() ? at(found.hits().get(until - 1).id(), until) : null);
    }

    /** After the hit that was read last; where that is gone, by its number. */
    private static int from(List<Hit> hits, Cursor cursor) {
        if (cursor.equals(Cursor.START)) {
            return 0;
        }
        if (!cursor.key().matches("[1-9][0-9]{0,3}")) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).id().equals(cursor.id())) {
                return i + 1;
            }
        }
        return Math.min(hits.size(), Integer.parseInt(cursor.key()));
    }

    private static Cursor at(UUID last, int number) {
        return new Cursor(Instant.EPOCH, last, String.valueOf(number));
    }
}
