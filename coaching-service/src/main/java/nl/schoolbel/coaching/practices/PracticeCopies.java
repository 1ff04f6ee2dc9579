package nl.schoolbel.coaching.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.schoolbel.events.knowledge.PracticeArchived;
import nl.schoolbel.events.knowledge.PracticePublished;
import nl.schoolbel.platform.sql.Sql;

/**
 * The rows of practices. The highest version wins, and of one version that it was archived, so that the order in which
 * this service hears of them makes no difference.
 */
@ApplicationScoped
class PracticeCopies {

    @Inject
    Sql sql;

    @Transactional(Transactional.TxType.MANDATORY)
    void published(PracticePublished practice) {
        sql.update(
                "insert into practice_copy as c (id, version, title, tool_id, published_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set version = excluded.version, title = excluded.title,"
                        + " tool_id = excluded.tool_id, published_at = excluded.published_at,"
                        + " archived_at = case when c.version = excluded.version then c.archived_at end"
                        + " where c.version <= excluded.version",
                practice.practiceId(),
                practice.version(),
                practice.title(),
                practice.toolId(),
                practice.occurredAt());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void archived(PracticeArchived practice) {
        sql.update(
                "insert into practice_copy as c (id, version, title, tool_id, archived_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set version = excluded.version, title = excluded.title,"
                        + " tool_id = excluded.tool_id, archived_at = excluded.archived_at"
                        + " where c.version <= excluded.version",
                practice.practiceId(),
                practice.version(),
                practice.title(),
                practice.toolId(),
                practice.occurredAt());
    }
}
