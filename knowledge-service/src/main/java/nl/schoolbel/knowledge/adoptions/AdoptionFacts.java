package nl.schoolbel.knowledge.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** What other features ask about adoptions: one query for many practices. */
@ApplicationScoped
public class AdoptionFacts {

    @Inject
    Sql sql;

    /** The schools where a practice is part of how they work, also the one it came from; without practices that have none. */
    public Map<UUID, Set<UUID>> embedded(Collection<UUID> practices) {
        Map<UUID, Set<UUID>> schools = new HashMap<>();
        sql.query(
                "select practice_id, school_id from adoption where practice_id = any (?) and state = 'EMBEDDED'",
                row -> schools.computeIfAbsent(row.getObject("practice_id", UUID.class), none -> new HashSet<>())
                        .add(row.getObject("school_id", UUID.class)),
                (Object) ids(practices));
        return schools;
    }

    /** Of each of the practices how many schools stand where. */
    public Map<UUID, AdoptionCounts> counts(Collection<UUID> practices) {
        Map<UUID, AdoptionCounts> counts = new HashMap<>();
        practices.forEach(practice -> counts.put(practice, AdoptionCounts.NONE));
        sql.query(
                "select practice_id, count(*) filter (where state = 'INTERESTED') as interested,"
                        + " count(*) filter (where state = 'TRYING') as trying,"
                        + " count(*) filter (where state = 'ADAPTED') as adapted,"
                        + " count(*) filter (where state = 'EMBEDDED' and elsewhere) as embedded,"
                        + " count(*) filter (where state = 'DROPPED' and elsewhere) as dropped,"
                        + " count(*) filter (where tried_date is not null and elsewhere) as reached,"
                        + " bool_or(state = 'EMBEDDED' and not elsewhere) as at_home"
                        + " from (select *, from_school_id is distinct from school_id as elsewhere from adoption"
                        + " where practice_id = any (?) and state is not null) a group by practice_id",
                row -> counts.put(
                        row.getObject("practice_id", UUID.class),
                        new AdoptionCounts(
                                row.getInt("interested"),
                                row.getInt("trying"),
                                row.getInt("adapted"),
                                row.getInt("embedded"),
                                row.getInt("dropped"),
                                row.getInt("reached"),
                                row.getBoolean("at_home"))),
                (Object) ids(practices));
        return counts;
    }

    private static UUID[] ids(Collection<UUID> practices) {
        return practices.toArray(UUID[]::new);
    }
}
