package nl.schoolbel.knowledge.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.domain.ArticleLife;
import nl.schoolbel.knowledge.searching.SearchIndex;
import nl.schoolbel.knowledge.searching.SearchItem;
import nl.schoolbel.knowledge.terms.ItemKind;

/** Keeps what the search has of articles: everybody finds what is published, coaches find drafts, nobody what is archived. */
@ApplicationScoped
class ArticleFinding {

    private static final int NOT_VALIDATED = 1;
    private static final int VALIDATED = 3;

    @Inject
    ArticleStore store;

    @Inject
    ArticleVersionStore versions;

    @Inject
    SearchIndex index;

    /** Safe to repeat. */
    @Transactional(Transactional.TxType.MANDATORY)
    void show(UUID id) {
        store.find(id).filter(article -> !article.life().archived()).ifPresentOrElse(this::put, () -> remove(id));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(UUID id) {
        index.remove(ItemKind.ARTICLE, id);
    }

    private void put(Article article) {
        ArticleLife life = article.life();
        boolean published = life.isPublished();
        ArticleVersion shown = versions.find(article.id(), published ? life.published() : life.newest())
                .orElseThrow();
        ArticleText text = shown.text();
        index.put(new SearchItem(
                ItemKind.ARTICLE,
                article.id(),
                text.title(),
                List.of(),
                null,
                text.problem(),
                text.solution() == null ? "" : text.solution(),
                text.toolId(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                published,
                life.validated() ? VALIDATED : NOT_VALIDATED,
                published ? article.publishedAt() : article.addedAt(),
                published ? article.publishedAt() : article.addedAt()));
    }
}
