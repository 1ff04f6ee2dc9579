package nl.schoolbel.knowledge.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.PublishedArticles;
import nl.schoolbel.knowledge.practices.Practices;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.tools.ToolCards;
import nl.schoolbel.knowledge.tools.ToolView;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Finds what everybody can read. */
@ApplicationScoped
public class Things {

    @Inject
    ToolCards tools;

    @Inject
    Practices practices;

    @Inject
    PublishedArticles articles;

    /** Empty when there is no such thing, or not for everybody. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Thing> find(ItemKind kind, UUID id) {
        return switch (kind) {
            case TOOL -> tool(id);
            case PRACTICE -> practice(id);
            case ARTICLE ->
                articles.find(id).map(article -> new Thing(ItemKind.ARTICLE, id, article.title(), article.own()));
        };
    }

    /** Refused: {@code not-found} for what not everybody reads. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Thing require(ItemKind kind, UUID id) {
        return find(kind, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Optional<Thing> tool(UUID id) {
        if (!tools.knows(id)) {
            return Optional.empty();
        }
        ToolView tool = tools.read(id);
        return tool.published() ? Optional.of(new Thing(ItemKind.TOOL, id, tool.name(), false)) : Optional.empty();
    }

    private Optional<Thing> practice(UUID id) {
        return practices
                .findPublished(id)
                .map(practice ->
                        new Thing(ItemKind.PRACTICE, id, practice.words().title(), practice.own()));
    }
}
