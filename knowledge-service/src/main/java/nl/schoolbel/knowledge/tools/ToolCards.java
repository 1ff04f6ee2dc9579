package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.schoolbel.knowledge.searching.SearchIndex;
import nl.schoolbel.knowledge.searching.ToolFinder;
import nl.schoolbel.knowledge.tools.card.PrivacyBlock;
import nl.schoolbel.knowledge.tools.card.ToolCard;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CalendarDay;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** Coaches keep the tool cards; everybody reads those that are published. */
@ApplicationScoped
public class ToolCards {

    /** The path of a tool from the root of this service, before its id. */
    static final String PATH = "/knowledge/v1/tools/";

    /** What the audit trail calls a tool. */
    static final String KIND = "tool";

    @Inject
    ToolStore store;

    @Inject
    ToolVersionStore versions;

    @Inject
    CardCheck check;

    @Inject
    ToolViews views;

    @Inject
    ToolTelling telling;

    @Inject
    ToolFinder finder;

    @Inject
    SearchIndex index;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /**
     * Adds a card and tells of it when it is published. Refused: {@code knowledge-tool-name-taken}; {@code invalid-input} for
     * what cannot stand on a card together and for personal data.
     */
    @Transactional
    public ToolView add(ToolCard card) {
        UUID id = UUID.randomUUID();
        check.require(id, card);
        Instant now = clock.instant();
        ToolCard kept = card.kept();
        store.add(id, kept, now);
        Tool tool = written(id, kept, now, false);
        audit.changed("tool-added", KIND, id);
        return views.of(tool);
    }

    /**
     * Replaces a card by its next version and tells of it. A card that is the same changes nothing and tells nothing. Refused:
     * {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile} by the If-Match header; as {@link #add}.
     */
    @Transactional
    public ToolView replace(UUID id, ToolCard card, String ifMatch) {
        Tool tool = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, tool.revision());
        check.require(id, card);
        return views.of(change(tool, card.kept()));
    }

    /**
     * Writes what a vetting came to on the card, as its next version. Refused: {@code invalid-input} as {@link #add}, with
     * pointers below {@code /privacy}.
     *
     * @param id of a card that is there
     */
    @Transactional
    public void decide(UUID id, UnaryOperator<PrivacyBlock> decision) {
        Tool tool = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        change(tool, tool.card().with(decision.apply(tool.card().privacyOrEmpty())));
    }

    /** Refused: {@code not-found}, also for a card that only coaches see. */
    @Transactional
    public ToolView read(UUID id) {
        return store.find(id)
                .filter(views::isVisible)
                .map(views::of)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** True when the caller can read a card with this id. */
    @Transactional
    public boolean knows(UUID id) {
        return store.find(id).filter(views::isVisible).isPresent();
    }

    /** Last added first. */
    @Transactional
    public Page<ToolView> list(PageRequest page) {
        int limit = page.limit();
        return viewed(Page.of(
                store.newest(views.seesDrafts(), page.cursor(), limit + 1),
                limit,
                tool -> new Cursor(tool.addedAt(), tool.id()),
                tool -> tool));
    }

    /**
     * Those whose privacy has to be looked at again, longest overdue first. Refused: {@code not-allowed} for who is neither
     * coach nor bestuur.
     */
    @Transactional
    public Page<ToolView> reviewOverdue(PageRequest page) {
        if (!caller.has(Roles.COACH) && !caller.has(Roles.BESTUUR)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        Cursor after = page.cursor();
        boolean first = after.equals(Cursor.START);
        int limit = page.limit();
        return viewed(Page.of(
                store.reviewOverdue(
                        views.today(),
                        views.seesDrafts(),
                        first ? LocalDate.EPOCH : day(after),
                        first ? new UUID(0, 0) : after.id(),
                        limit + 1),
                limit,
                tool -> new Cursor(
                        tool.changedAt(),
                        tool.id(),
                        tool.card().privacyOrEmpty().reviewDate().toString()),
                tool -> tool));
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
        List<UUID> hits = finder.best(typed, views.seesDrafts(), page.limit());
        return new Page<>(views.of(store.inOrder(hits)), null);
    }

    private Tool change(Tool tool, ToolCard card) {
        if (tool.card().equals(card)) {
            return tool;
        }
        Instant now = clock.instant();
        store.write(tool.id(), tool.number() + 1, card, now);
        audit.changed("tool-changed", KIND, tool.id());
        return written(tool.id(), card, now, tool.card().published());
    }

    private Tool written(UUID id, ToolCard card, Instant at, boolean wasPublished) {
        Tool tool = store.find(id).orElseThrow();
        versions.add(id, tool.number(), card, at);
        index.put(ToolItem.of(tool));
        telling.changed(tool, wasPublished);
        return tool;
    }

    private Page<ToolView> viewed(Page<Tool> page) {
        return new Page<>(views.of(page.items()), page.next());
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return CalendarDay.parse(cursor.key());
        } catch (DateTimeException notOurs) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}
