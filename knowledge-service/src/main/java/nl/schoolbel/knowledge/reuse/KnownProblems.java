package nl.schoolbel.knowledge.reuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.articles.ArticleConfig;
import nl.schoolbel.knowledge.tools.ToolFacts;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** What is known to go wrong with a tool. */
@ApplicationScoped
public class KnownProblems {

    /** A card that shows more is not read. */
    private static final int MOST = 50;

    @Inject
    ReuseStore store;

    @Inject
    ToolFacts tools;

    @Inject
    Caller caller;

    @Inject
    ArticleConfig config;

    @Inject
    DomainClock clock;

    /** Most tickets of late first. Refused: {@code not-found}, also for a card that only coaches read. */
    @Transactional
    public List<KnownProblem> of(UUID tool) {
        if (tools.of(tool)
                .filter(card -> card.published() || caller.has(Roles.COACH))
                .isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return store.ofTool(tool, clock.instant().minus(Duration.ofDays(config.lateDays())), MOST);
    }

    /** The length in days of the time that counts as of late. */
    public int lateDays() {
        return config.lateDays();
    }
}
