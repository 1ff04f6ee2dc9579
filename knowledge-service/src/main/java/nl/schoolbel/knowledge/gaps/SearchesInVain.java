package nl.schoolbel.knowledge.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.knowledge.KnowledgeGapFound;
import nl.schoolbel.knowledge.gaps.domain.GapRule;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.screening.PersonalDataScreen;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Counts what is looked for in vain. Who looked is not kept: the same words count once a day for a school, so that one
 * person who tries again counts once, and three days or three schools make a gap.
 */
@ApplicationScoped
public class SearchesInVain {

    /** The days of schools. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    GapStore store;

    @Inject
    GapConfig config;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    /**
     * Takes note of a search by the caller that found nothing. What looks like personal data is not kept.
     *
     * @param typed as it came
     * @param words the same, as it is searched for
     * @param tool finds the tool that the words name, {@code null} when they name none or several; asked at a gap only
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(String typed, String words, Supplier<UUID> tool) {
        if (!GapRule.counts(words) || !PersonalDataScreen.hits(typed).isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        store.lock(words);
        if (!store.add(words, today, school())) {
            return;
        }
        store.dropBefore(today.minusDays(config.keepDays()));
        GapStore.Tally tally = store.tally(words, config.rule().firstDay(today), store.lastClosed(words));
        if (config.rule().isGap(tally.searches()) && !store.isOpen(words)) {
            found(words, tally, tool.get());
        }
    }

    private void found(String words, GapStore.Tally tally, UUID tool) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        store.open(id, words, tally.onlySchool(), tool, now);
        outbox.append(
                KnowledgeEvents.GAP_FOUND,
                id,
                Gaps.PATH + id,
                new KnowledgeGapFound(
                        id,
                        tally.onlySchool(),
                        tool,
                        tally.searches(),
                        config.windowDays(),
                        now,
                        OccurredBy.SCHOOLBEL));
    }

    /** The caller's one school; {@code null} for who has none or several. */
    private UUID school() {
        Set<UUID> schools = caller.schools();
        return schools.size() == 1 ? schools.iterator().next() : null;
    }
}
