package nl.schoolbel.knowledge.reuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.ArticleConfig;
import nl.schoolbel.knowledge.articles.Articles;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.privacy.Pseudonyms;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Counts whom articles helped. What is kept is a keyed hash of person and article, so that each counts once and two votes of
 * one person cannot be laid side by side.
 */
@ApplicationScoped
public class Votes {

    @Inject
    ReuseStore store;

    @Inject
    Articles articles;

    @Inject
    ArticleConfig config;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** The caller's last word counts; safe to repeat. Refused: {@code not-found} for what not everybody can read. */
    @Transactional
    public void vote(UUID article, boolean helped) {
        if (!store.lockPublished(article)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        String voter = voter(article, caller.subject());
        if (store.voteOf(article, voter).equals(Optional.of(helped))) {
            return;
        }
        Instant now = clock.instant();
        store.vote(article, voter, helped, now);
        if (!helped && store.notHelpedSinceCheck(article) >= config.notHelpedToDoubt()) {
            articles.doubt(article);
        }
    }

    /** What is kept in place of who voted; of one person another one for each article. */
    String voter(UUID article, String subject) {
        return pseudonyms.of(article + ":" + subject);
    }
}
