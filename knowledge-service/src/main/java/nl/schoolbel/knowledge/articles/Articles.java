package nl.schoolbel.knowledge.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.articles.domain.ArticleLife;
import nl.schoolbel.knowledge.tools.ToolCards;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Coaches write, check and validate articles, send them back, and take them from the list. */
@ApplicationScoped
public class Articles {

    /** What the audit trail calls an article. */
    static final String KIND = "article";

    @Inject
    ArticleStore store;

    @Inject
    ArticleVersionStore versions;

    @Inject
    ArticleTelling telling;

    @Inject
    ArticleFinding finding;

    @Inject
    ToolCards tools;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** Adds a draft. Refused: {@code invalid-input} for a tool that is not known, and for personal data. */
    @Transactional
    public UUID add(ArticleText text) {
        UUID id = UUID.randomUUID();
        screened(id, text);
        Instant now = clock.instant();
        store.add(id, text, now);
        versions.write(id, 1, text, List.of(), caller.subject(), now);
        finding.show(id);
        audit.changed("article-added", KIND, id);
        return id;
    }

    /**
     * Replaces the words of a draft, or begins the next version of what was checked or drafted by itself. Words that are the
     * same change nothing. Refused: as {@link #add}; {@code not-found}; {@code precondition-missing} or {@code
     * changed-meanwhile}; {@code knowledge-article-archived}.
     */
    @Transactional
    public void write(UUID id, ArticleText text, String ifMatch) {
        Article article = locked(id, ifMatch);
        refuse(article.life().writing());
        screened(id, text);
        ArticleVersion newest = newest(article);
        if (newest.text().equals(text.kept())) {
            return;
        }
        int number = newest.byItself()
                ? article.life().newest() + 1
                : article.life().written().newest();
        versions.write(id, number, text, List.of(), caller.subject(), clock.instant());
        store.written(id, number, text);
        finding.show(id);
        audit.changed("article-changed", KIND, id);
    }

    /**
     * The calling coach has read the newest words: everybody reads them, and that is told. Refused: {@code not-found};
     * {@code precondition-missing} or {@code changed-meanwhile}; {@code knowledge-article-archived}, {@code
     * knowledge-article-checked-already}, {@code knowledge-article-no-solution}.
     */
    @Transactional
    public void check(UUID id, String ifMatch) {
        Article article = locked(id, ifMatch);
        ArticleVersion newest = newest(article);
        refuse(article.life().check(newest.text().solution() != null, article.attention() != null));
        Instant now = clock.instant();
        versions.checked(id, newest.number(), caller.subject(), now);
        store.checked(id, article.life().checked().validated(), now);
        telling.checked(id, newest.number(), newest.text(), now);
        finding.show(id);
        audit.changed("article-checked", KIND, id);
    }

    /**
     * The calling coach holds what everybody reads to be right. Refused: {@code not-found}; {@code precondition-missing} or
     * {@code changed-meanwhile}; {@code knowledge-article-archived}, {@code knowledge-article-not-checked}, {@code
     * knowledge-article-validated-already}, {@code knowledge-article-own-work}.
     */
    @Transactional
    public void validate(UUID id, String ifMatch) {
        Article article = locked(id, ifMatch);
        Optional<ArticleVersion> shown = versions.find(id, article.life().published());
        refuse(article.life()
                .validation(
                        shown.map(ArticleVersion::writer).orElse(null),
                        shown.map(ArticleVersion::checker).orElse(null),
                        caller.subject()));
        validated(id, shown.orElseThrow(), caller.subject());
        audit.changed("article-validated", KIND, id);
    }

    /**
     * An article that helped with enough tickets is held to be right by that. Nothing happens to one that is not checked, is
     * validated already, or that coaches should look at again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void validateByReuse(UUID id) {
        store.lock(id)
                .filter(article -> article.attention() == null
                        && article.life().validation(null, null, null).isEmpty())
                .flatMap(article -> versions.find(id, article.life().published()))
                .ifPresent(shown -> validated(id, shown, null));
    }

    /** Readers say that it does not help: coaches should look at it again. Everybody goes on to read it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void doubt(UUID id) {
        store.asksForALook(id, Attention.NOT_HELPED, clock.instant());
    }

    private void validated(UUID id, ArticleVersion shown, String validator) {
        Instant now = clock.instant();
        versions.validated(id, shown.number(), validator, now);
        store.validated(id, now);
        telling.validated(id, shown.number(), shown.text(), validator == null, now);
        finding.show(id);
    }

    /**
     * Takes it back, earlier versions too: coaches alone read it until it is checked again. Told. Refused: {@code not-found}; {@code
     * precondition-missing} or {@code changed-meanwhile}; {@code knowledge-article-archived}, {@code
     * knowledge-article-not-checked}; {@code invalid-input} for personal data in the reason.
     */
    @Transactional
    public void sendBack(UUID id, ArticleReason why, String ifMatch) {
        Article article = locked(id, ifMatch);
        refuse(article.life().sendingBack());
        screener.require(KIND, id, Map.of("/reason", why.reason()), why.falseHits());
        Instant now = clock.instant();
        tellGone(article, false, now);
        store.sentBack(id, Attention.SENT_BACK, why.reason(), now);
        versions.uncheckedAll(id);
        finding.show(id);
        audit.changed("article-sent-back", KIND, id);
    }

    /**
     * Takes it from the list, for good; told when everybody could read it. Refused: {@code not-found}; {@code
     * precondition-missing} or {@code changed-meanwhile}; {@code knowledge-article-archived}; {@code invalid-input} for
     * personal data in the reason.
     */
    @Transactional
    public void archive(UUID id, ArticleReason why, String ifMatch) {
        Article article = locked(id, ifMatch);
        refuse(article.life().archiving());
        screener.require(KIND, id, Map.of("/reason", why.reason()), why.falseHits());
        Instant now = clock.instant();
        tellGone(article, true, now);
        store.archived(id, caller.subject(), why.reason(), now);
        finding.show(id);
        audit.changed("article-archived", KIND, id);
    }

    private void tellGone(Article article, boolean forGood, Instant at) {
        if (article.life().isPublished()) {
            ArticleVersion shown =
                    versions.find(article.id(), article.life().published()).orElseThrow();
            telling.gone(article.id(), shown.number(), shown.text(), forGood, at);
        }
    }

    private ArticleVersion newest(Article article) {
        return versions.find(article.id(), article.life().newest()).orElseThrow();
    }

    private Article locked(UUID id, String ifMatch) {
        Article article = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, article.revision());
        return article;
    }

    private void screened(UUID id, ArticleText text) {
        List<FieldFault> faults = new ArrayList<>();
        if (text.toolId() != null && !tools.knows(text.toolId())) {
            faults.add(new FieldFault("/toolId", "unknown-id", texts.fieldDetail("unknown-id")));
        }
        Screening screening = screener.screen(text.texts(), text.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(KIND, id, screening);
    }

    private static void refuse(Optional<ArticleLife.Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new ProblemException(
                    switch (why) {
                        case ARCHIVED -> KnowledgeProblem.ARTICLE_ARCHIVED;
                        case CHECKED_ALREADY -> KnowledgeProblem.ARTICLE_CHECKED_ALREADY;
                        case NO_SOLUTION -> KnowledgeProblem.ARTICLE_NO_SOLUTION;
                        case NOT_CHECKED -> KnowledgeProblem.ARTICLE_NOT_CHECKED;
                        case VALIDATED_ALREADY -> KnowledgeProblem.ARTICLE_VALIDATED_ALREADY;
                        case OWN_WORK -> KnowledgeProblem.ARTICLE_OWN_WORK;
                    });
        });
    }
}
