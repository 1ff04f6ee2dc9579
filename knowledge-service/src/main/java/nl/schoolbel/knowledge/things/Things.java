package nl.schoolbel.knowledge.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.PublishedArticle;
import nl.schoolbel.knowledge.articles.PublishedArticles;
import nl.schoolbel.knowledge.practices.PracticeView;
import nl.schoolbel.knowledge.practices.Practices;
import nl.schoolbel.knowledge.searching.SearchIndex;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Finds what everybody can read: what can be found can be talked about. */
@ApplicationScoped
public class Things {

    @Inject
    SearchIndex index;

    @Inject
    Practices practices;

    @Inject
    PublishedArticles articles;

    /** Empty when there is no such thing, or not for everybody. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Thing> find(ItemKind kind, UUID id) {
        return index.find(kind, id).map(item -> new Thing(kind, id, item.title(), isOwn(kind, id)));
    }

    /** Refused: {@code not-found} for what not everybody reads. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Thing require(ItemKind kind, UUID id) {
        return find(kind, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private boolean isOwn(ItemKind kind, UUID id) {
        return switch (kind) {
            case TOOL -> false;
            case PRACTICE ->
                practices.findPublished(id).filter(PracticeView::own).isPresent();
            case ARTICLE -> articles.find(id).filter(PublishedArticle::own).isPresent();
        };
    }
}
