package nl.schoolbel.knowledge.reuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.ArticleConfig;
import nl.schoolbel.knowledge.articles.Articles;

/** Counts the tickets that articles are put on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ArticleLinks {

    @Inject
    ReuseStore store;

    @Inject
    Articles articles;

    @Inject
    ArticleConfig config;

    /** @param helped {@code null} when nobody said */
    public void linked(UUID article, UUID ticket, Boolean helped, Instant at, long sequence) {
        store.link(article, ticket, true, helped, at, sequence);
        count(article);
    }

    public void unlinked(UUID article, UUID ticket, Instant at, long sequence) {
        store.link(article, ticket, false, null, at, sequence);
        count(article);
    }

    private void count(UUID article) {
        store.count(article)
                .filter(helped -> helped >= config.helpedTicketsToValidate())
                .ifPresent(enough -> articles.validateByReuse(article));
    }
}
