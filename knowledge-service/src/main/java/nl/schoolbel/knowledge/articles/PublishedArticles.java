package nl.schoolbel.knowledge.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;

/** The articles that everybody can read, for other features. */
@ApplicationScoped
public class PublishedArticles {

    @Inject
    ArticleStore store;

    @Inject
    ArticleVersionStore versions;

    @Inject
    Caller caller;

    /** Empty for a draft, an archived one, and what is not there. */
    public Optional<PublishedArticle> find(UUID id) {
        return store.find(id)
                .filter(article -> article.life().isPublished())
                .flatMap(article -> versions.find(id, article.life().published()))
                .map(version -> new PublishedArticle(
                        id, version.text().title(), version.text().toolId(), isOwn(version)));
    }

    private boolean isOwn(ArticleVersion version) {
        String subject = caller.subject();
        return subject.equals(version.writer()) || subject.equals(version.checker());
    }
}
