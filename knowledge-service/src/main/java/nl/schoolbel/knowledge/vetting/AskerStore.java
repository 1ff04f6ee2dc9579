package nl.schoolbel.knowledge.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The rows of who asks for what, each for a school. */
@ApplicationScoped
class AskerStore {

    @Inject
    Sql sql;

    /** False when this person asks for it already. */
    boolean add(UUID request, UUID school, String asker, Instant at) {
        return sql.update(
                        "insert into tool_request_asker (request_id, school_id, asker, asked_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        request,
                        school,
                        asker,
                        at)
                == 1;
    }

    /** False when this person does not ask for it. */
    boolean remove(UUID request, String asker) {
        return sql.update("delete from tool_request_asker where request_id = ? and asker = ?", request, asker) == 1;
    }

    int count(UUID request) {
        return sql.query(
                        "select count(*) as askers from tool_request_asker where request_id = ?",
                        row -> row.getInt("askers"),
                        request)
                .get(0);
    }

    /** Who asks for both asks for it once. */
    void copy(UUID from, UUID to) {
        sql.update(
                "insert into tool_request_asker (request_id, school_id, asker, asked_at)"
                        + " select ?, school_id, asker, asked_at from tool_request_asker where request_id = ?"
                        + " on conflict do nothing",
                to,
                from);
    }

    /** Takes the persons, not the schools, from some requests that ended before; how many requests that were. */
    int forget(Instant endedBefore, int limit) {
        return sql.query(
                        "with due as (update tool_request set forgotten = true where id in (select id from tool_request"
                                + " where ended_at < ? and ended_at is not null and not forgotten order by ended_at limit ?"
                                + " for update skip locked) returning id),"
                                + " gone as (update tool_request_asker set asker = null"
                                + " where request_id in (select id from due))"
                                + " select count(*) as requests from due",
                        row -> row.getInt("requests"),
                        endedBefore,
                        limit)
                .get(0);
    }
}
