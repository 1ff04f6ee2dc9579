package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.knowledge.gaps.SearchesInVain;
import nl.schoolbel.knowledge.searching.SearchIndex;
import nl.schoolbel.knowledge.tools.domain.SearchWords;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** Coaches keep the tool cards; everybody reads those that are published. */
@ApplicationScoped
public class ToolCards {

    /** The path of a tool from the root of this service, before its id. */
    static final String PATH = "/knowledge/v1/tools/";

    private static final String KIND = "tool";

    @Inject
    ToolStore store;

    @Inject
    ToolSearch search;

    @Inject
    SearchIndex index;

    @Inject
    SearchesInVain inVain;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** Adds a card and tells of it when it is published. Refused: {@code knowledge-tool-name-taken}. */
    @Transactional
    public ToolView add(ToolCard card) {
        ToolEntity tool = new ToolEntity(UUID.randomUUID(), card, clock.instant());
        store.write(tool);
        index.put(tool.searchItem());
        if (tool.published) {
            tellChanged(tool);
        }
        audit.changed("tool-added", KIND, tool.id);
        return tool.view();
    }

    /**
     * Replaces a card and tells of it. A card that is the same changes nothing and tells nothing. Refused: {@code
     * not-found}; {@code precondition-missing} or {@code changed-meanwhile} by the If-Match header; {@code
     * knowledge-tool-name-taken}.
     */
    @Transactional
    public ToolView replace(UUID id, ToolCard card, String ifMatch) {
        ToolEntity tool = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, tool.version);
        if (tool.card().equals(card)) {
            return tool.view();
        }
        boolean wasPublished = tool.published;
        tool.write(card, clock.instant());
        store.write(tool);
        index.put(tool.searchItem());
        if (tool.published) {
            tellChanged(tool);
        } else if (wasPublished) {
            outbox.appendRemoval(ToolEvents.CHANGED, tool.id, PATH + tool.id);
        }
        audit.changed("tool-changed", KIND, tool.id);
        return tool.view();
    }

    /** Refused: {@code not-found}, also for a card that only coaches see. */
    @Transactional
    public ToolView read(UUID id) {
        return store.findByIdOptional(id)
                .filter(tool -> tool.published || seesDrafts())
                .map(ToolEntity::view)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** True when the caller can read a card with this id. */
    @Transactional
    public boolean knows(UUID id) {
        return store.findByIdOptional(id)
                .filter(tool -> tool.published || seesDrafts())
                .isPresent();
    }

    /** Last added first. */
    @Transactional
    public Page<ToolView> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(seesDrafts(), page.cursor(), limit + 1),
                limit,
                tool -> new Cursor(tool.addedAt, tool.id),
                ToolEntity::view);
    }

    /**
     * The best hits, best first; there is no next page, better words find better. So a cursor is refused as {@code
     * invalid-cursor}. That nothing was found is counted, without the person.
     */
    @Transactional
    public Page<ToolView> find(String typed, PageRequest page) {
        if (!page.cursor().equals(Cursor.START)) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        SearchWords words = SearchWords.of(typed);
        List<UUID> hits = search.best(words, seesDrafts(), page.limit());
        if (hits.isEmpty()) {
            inVain.note(typed, words.text(), () -> search.named(words).orElse(null));
        }
        return new Page<>(store.inOrder(hits).stream().map(ToolEntity::view).toList(), null);
    }

    private boolean seesDrafts() {
        return caller.has(Roles.COACH);
    }

    private void tellChanged(ToolEntity tool) {
        outbox.append(
                ToolEvents.CHANGED,
                tool.id,
                PATH + tool.id,
                new ToolChanged(tool.id, tool.name, tool.aliases, tool.supplier, tool.changedAt, OccurredBy.SCHOOLBEL));
    }
}
