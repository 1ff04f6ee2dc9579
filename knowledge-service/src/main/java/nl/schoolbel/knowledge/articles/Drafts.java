package nl.schoolbel.knowledge.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.schoolbel.knowledge.articles.domain.ArticleLife;
import nl.schoolbel.knowledge.articles.domain.Taken;
import nl.schoolbel.platform.idempotency.IdempotencyStore;
import nl.schoolbel.platform.time.DomainClock;

/** Articles that nobody wrote: the drafts from tickets, and what the tickets' words do to them later. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Drafts {

    @Inject
    ArticleStore store;

    @Inject
    ArticleVersionStore versions;

    @Inject
    ArticleTelling telling;

    @Inject
    ArticleFinding finding;

    @Inject
    IdempotencyStore repeats;

    @Inject
    DomainClock clock;

    /**
     * Adds a draft that no person wrote; gives its id.
     *
     * @param masked what the words have no more, in Dutch
     */
    public UUID add(ArticleText text, List<String> masked) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        store.add(id, text, now);
        versions.write(id, 1, text, masked, null, now);
        finding.show(id);
        return id;
    }

    /**
     * Says what to do in a draft that nobody has read yet, or that nobody knows it any more. One that a coach wrote in or
     * checked stays as it is.
     *
     * @param solution {@code null} for not known
     * @return false when it stays as it is
     */
    public boolean solve(UUID id, String solution) {
        Optional<ArticleVersion> unread = store.lock(id)
                .filter(article -> article.life().hasDraft())
                .flatMap(article -> versions.find(id, article.life().newest()))
                .filter(ArticleVersion::byItself);
        unread.ifPresent(version -> {
            ArticleText text = version.text();
            ArticleText solved = new ArticleText(text.toolId(), text.title(), text.problem(), solution, null);
            versions.reword(id, version.number(), solved);
            store.written(id, version.number(), solved);
            finding.show(id);
        });
        return unread.isPresent();
    }

    /** The words of the version that no person wrote; empty when there is none. */
    public Optional<ArticleText> wordsByItself(UUID id) {
        return versions.find(id, 1).filter(ArticleVersion::byItself).map(ArticleVersion::text);
    }

    /**
     * Takes sentences out of every version. When one had any, coaches alone read the article until they have checked it
     * again, for a sentence may stand in it with another word. Safe to repeat.
     */
    public void takeOut(UUID id, Taken taken) {
        Article article = store.lock(id).orElseThrow();
        boolean any = false;
        for (ArticleVersion version : versions.below(id, Integer.MAX_VALUE, true, Integer.MAX_VALUE)) {
            any |= reword(article, version, taken::outOf);
        }
        if (any) {
            lookAgain(article);
        }
    }

    /** The time of the ticket is over: what no coach has checked goes, what was checked stays. */
    public void forget(UUID id) {
        Article article = store.lock(id).orElseThrow();
        for (ArticleVersion version : versions.below(id, Integer.MAX_VALUE, true, Integer.MAX_VALUE)) {
            if (version.byItself() && version.checkedAt() == null) {
                reword(article, version, words -> Taken.MARK);
            }
        }
        boolean untouched = article.life().newest() == 1 && !article.life().isPublished();
        if (untouched && !article.life().archived()) {
            store.archived(id, null, "De bewaartermijn van de melding is voorbij.", clock.instant());
        }
        finding.show(id);
    }

    private boolean reword(Article article, ArticleVersion version, UnaryOperator<String> out) {
        ArticleText had = version.text();
        ArticleText has = new ArticleText(
                had.toolId(),
                out.apply(had.title()),
                out.apply(had.problem()),
                had.solution() == null ? null : out.apply(had.solution()),
                null);
        if (has.equals(had.kept())) {
            return false;
        }
        UUID id = article.id();
        versions.reword(id, version.number(), has);
        repeats.redact(id, "title", had.title(), has.title());
        repeats.redact(id, "problem", had.problem(), has.problem());
        if (had.solution() != null) {
            repeats.redact(id, "solution", had.solution(), has.solution());
        }
        if (version.number() == article.life().newest()) {
            store.written(id, version.number(), has);
        }
        return true;
    }

    private void lookAgain(Article article) {
        ArticleLife life = article.life();
        Instant now = clock.instant();
        if (life.isPublished()) {
            ArticleText shown =
                    versions.find(article.id(), life.published()).orElseThrow().text();
            telling.gone(article.id(), life.published(), shown, false, now);
            store.sentBack(article.id(), Attention.WORDS_TAKEN_OUT, null, now);
            versions.uncheckedAll(article.id());
        } else {
            store.asksForALook(article.id(), Attention.WORDS_TAKEN_OUT, now);
        }
        finding.show(article.id());
    }
}
