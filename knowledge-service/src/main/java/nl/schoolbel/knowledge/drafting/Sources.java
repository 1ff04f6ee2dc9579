package nl.schoolbel.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.knowledge.drafting.SourceStore.Source;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** The tickets that an article came from. */
@ApplicationScoped
public class Sources {

    @Inject
    SourceStore store;

    /** Last seen first. Refused: {@code not-found}. */
    @Transactional
    public Page<ArticleSource> list(UUID article, PageRequest page) {
        if (!store.hasArticle(article)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        int limit = page.limit();
        return Page.of(
                store.newest(article, page.cursor(), limit + 1),
                limit,
                Source::position,
                source -> new ArticleSource(source.ticketId(), source.seenAt(), source.words()));
    }
}
