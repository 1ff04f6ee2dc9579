package nl.schoolbel.knowledge.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.sql.Sql;

/** Finds which schools a text names. */
@ApplicationScoped
public class SchoolNames {

    /** A text that names more is a list of schools. */
    private static final int MOST = 50;

    @Inject
    Sql sql;

    @Inject
    ReadCopies copies;

    /** The names of the schools that a text may name by the last word of theirs before a comma, behind which the town stands, and of the school that it comes from. */
    public List<String> near(String text, UUID own) {
        List<UUID> near = sql.query(
                "select key from read_copy where topic = ? and (key = ? or position(lower(regexp_replace("
                        + "trim(split_part(state ->> 'name', ',', 1)), '^.*[[:space:]]', '')) in lower(?)) > 0)"
                        + " order by key = ? desc, key limit " + MOST,
                row -> row.getObject("key", UUID.class),
                SchoolEvents.CHANGED.topic().name(),
                own,
                text,
                own);
        return copies.find(SchoolEvents.CHANGED, near).values().stream()
                .map(SchoolChanged::name)
                .toList();
    }
}
