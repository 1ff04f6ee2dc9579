package nl.schoolbel.knowledge.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.domain.ArticleLife;
import nl.schoolbel.knowledge.articles.domain.DoubtfulNames;
import nl.schoolbel.knowledge.tools.ToolFacts;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Reads articles: coaches the newest version, others what is published. */
@ApplicationScoped
public class ArticleReading {

    @Inject
    ArticleStore store;

    @Inject
    ArticleVersionStore versions;

    @Inject
    ToolFacts tools;

    @Inject
    Caller caller;

    /** Coaches read the newest version, others the published one. Refused: {@code not-found}. */
    @Transactional
    public ArticleView read(UUID id) {
        Article article = visible(id);
        ArticleLife life = article.life();
        ArticleVersion version = version(id, isCoach() ? life.newest() : life.published());
        UUID tool = version.text().toolId();
        return view(article, version, isCoach() && tool != null ? tools.of(List.of(tool)) : Map.of());
    }

    /**
     * Last moved first. Refused: {@code not-allowed} for drafts, archived ones and those to look at again, when not for a
     * coach.
     */
    @Transactional
    public Page<ArticleView> list(UUID toolId, ArticleState state, boolean attention, PageRequest page) {
        boolean forCoaches = attention || state == ArticleState.DRAFT || state == ArticleState.ARCHIVED;
        if (forCoaches && !isCoach()) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        int limit = page.limit();
        List<ArticleStore.Listed> rows =
                store.newest(new ArticleFilter(state, toolId, attention), page.cursor(), limit + 1);
        Map<UUID, ToolFacts.Facts> about = isCoach() ? tools.of(toolsOf(rows)) : Map.of();
        return Page.of(
                rows,
                limit,
                row -> new Cursor(row.article().movedAt(), row.article().id()),
                row -> view(row.article(), row.version(), about));
    }

    /** Newest first; those that were never checked for coaches only. Refused: {@code not-found}. */
    @Transactional
    public Page<ArticleVersionView> versions(UUID id, PageRequest page) {
        visible(id);
        String position = page.cursor().key();
        if (!position.matches("|[1-9][0-9]{0,8}")) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        int below = position.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(position);
        int limit = page.limit();
        return Page.of(
                versions.below(id, below, isCoach(), limit + 1),
                limit,
                version -> new Cursor(version.writtenAt(), id, String.valueOf(version.number())),
                ArticleVersion::view);
    }

    /**
     * What changed from one version to another, field by field. Refused: {@code not-found}, also for a version that the
     * caller cannot see.
     *
     * @param from {@code null} for the version before
     */
    @Transactional
    public List<ArticleDifference> differences(UUID id, int number, Integer from) {
        visible(id);
        ArticleText after = seen(id, number).text();
        return ArticleDifference.between(
                seen(id, from == null ? number - 1 : from).text(), after);
    }

    private ArticleVersion seen(UUID id, int number) {
        return Optional.of(version(id, number))
                .filter(version -> isCoach() || version.checkedAt() != null)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private ArticleVersion version(UUID id, int number) {
        return versions.find(id, number).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Article visible(UUID id) {
        return store.find(id)
                .filter(article -> article.life().isPublished() || isCoach())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private boolean isCoach() {
        return caller.has(Roles.COACH);
    }

    private static List<UUID> toolsOf(List<ArticleStore.Listed> rows) {
        return rows.stream()
                .map(row -> row.version().text().toolId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** @param about tools by their id, whose names are no persons */
    private ArticleView view(Article article, ArticleVersion version, Map<UUID, ToolFacts.Facts> about) {
        ArticleLife life = article.life();
        ArticleText text = version.text();
        Article.Reuse reuse = article.reuse();
        return new ArticleView(
                article.id(),
                article.state(),
                version.number(),
                life.published() == 0 ? null : life.published(),
                text.toolId(),
                text.title(),
                text.problem(),
                text.solution(),
                reuse.helped(),
                reuse.notHelped(),
                reuse.linkedTickets(),
                reuse.helpedTickets(),
                article.addedAt(),
                article.publishedAt(),
                article.archivedAt(),
                isCoach() ? forCoaches(article, version, about) : null,
                article.revision());
    }

    private static ArticleView.ForCoaches forCoaches(
            Article article, ArticleVersion version, Map<UUID, ToolFacts.Facts> about) {
        ArticleText text = version.text();
        ToolFacts.Facts tool = text.toolId() == null ? null : about.get(text.toolId());
        String words = text.title() + "\n" + text.problem() + "\n" + (text.solution() == null ? "" : text.solution());
        return new ArticleView.ForCoaches(
                version.byItself(),
                article.reuse().seenTimes(),
                version.masked(),
                DoubtfulNames.in(words, tool == null ? List.of() : List.of(tool.name())),
                article.attention(),
                article.returnReason(),
                article.archiveReason());
    }
}
