package nl.schoolbel.knowledge.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.knowledge.recommendations.domain.Candidate;
import nl.schoolbel.knowledge.recommendations.domain.Profile;
import nl.schoolbel.platform.sql.Sql;

/**
 * Finds what may help among what everybody reads; each query gives at most {@value #MOST} of the most trusted and newest.
 * What rests on a tool that may not be used, or whose card coaches alone read, is never among it, nor what did not work.
 */
@ApplicationScoped
class CandidateStore {

    private static final int MOST = 200;

    private static final String SELECT =
            "select i.kind, i.id, i.title, i.tool_id, i.targets, i.devices, i.trust, i.published_at from search_item i"
                    + " left join search_item t on t.kind = 'TOOL' and t.id = i.tool_id"
                    + " where i.for_everybody and t.for_everybody is distinct from false and t.privacy_decision is distinct from 'STOP' and i.trust > 0"
                    + " and i.outcome is distinct from 'DID_NOT' and i.outcome is distinct from 'NOT_KNOWN_YET'";

    private static final String NOT_OF_SCHOOL = " and i.kind = 'PRACTICE' and i.school_id is distinct from ?";

    private static final String BEST = " order by i.trust desc, i.changed_at desc, i.id limit " + MOST;

    @Inject
    Sql sql;

    /** A candidate with its title. */
    record Found(Candidate candidate, String title) {}

    /** Practices about one of the tools, which the school did not mark. */
    List<Found> aboutTools(UUID school, Set<UUID> tools, Set<UUID> marked, Map<UUID, Integer> likeSchools) {
        if (tools.isEmpty()) {
            return List.of();
        }
        return sql.query(
                SELECT + NOT_OF_SCHOOL + " and i.tool_id = any (?) and i.id <> all (?)" + BEST,
                row -> found(row, likeSchools),
                school,
                ids(tools),
                ids(marked));
    }

    /** These practices. */
    List<Found> practices(Set<UUID> practices, UUID school, Map<UUID, Integer> likeSchools) {
        return sql.query(
                SELECT + NOT_OF_SCHOOL + " and i.id = any (?)" + BEST,
                row -> found(row, likeSchools),
                school,
                ids(practices));
    }

    /** These tools. */
    List<Found> tools(Map<UUID, Integer> likeSchools) {
        return sql.query(
                SELECT + " and i.kind = 'TOOL' and i.id = any (?)" + BEST, row -> found(row, likeSchools), (Object)
                        ids(likeSchools.keySet()));
    }

    /** Practices and tools for a group that the school works with. */
    List<Found> fitting(UUID school, Profile profile, Map<UUID, Integer> practices, Map<UUID, Integer> tools) {
        if (profile.targets().isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> likeSchools = new HashMap<>(practices);
        likeSchools.putAll(tools);
        return sql.query(
                SELECT + " and i.kind in ('PRACTICE', 'TOOL') and i.school_id is distinct from ?"
                        + " and i.targets && ?::text[] and (i.devices = '{}' or ?::text[] = '{}' or i.devices && ?::text[])"
                        + " and i.id <> all (?)" + BEST,
                row -> found(row, likeSchools),
                school,
                texts(profile.targets()),
                texts(profile.devices()),
                texts(profile.devices()),
                Stream.concat(profile.marked().stream(), profile.tools().stream())
                        .toArray(UUID[]::new));
    }

    /** Practices that are part of how one of the schools works, with the number of these schools. */
    Map<UUID, Integer> embeddedPractices(List<UUID> schools, Set<UUID> but) {
        return embedded("practice_id", schools, but);
    }

    /** Tools of practices that are part of how one of the schools works, with the number of these schools. */
    Map<UUID, Integer> embeddedTools(List<UUID> schools, Set<UUID> but) {
        return embedded("tool_id", schools, but);
    }

    Map<UUID, String> toolNames(List<UUID> tools) {
        Map<UUID, String> names = new HashMap<>();
        sql.query(
                "select id, title from search_item where kind = 'TOOL' and id = any (?)",
                row -> names.put(row.getObject("id", UUID.class), row.getString("title")),
                (Object) tools.toArray(UUID[]::new));
        return names;
    }

    private Map<UUID, Integer> embedded(String column, List<UUID> schools, Set<UUID> but) {
        Map<UUID, Integer> counts = new HashMap<>();
        sql.query(
                "select " + column + " as id, count(distinct school_id) as schools from adoption"
                        + " where state = 'EMBEDDED' and school_id = any (?) and " + column + " <> all (?)"
                        + " group by 1 order by 2 desc, 1 limit " + MOST,
                row -> counts.put(row.getObject("id", UUID.class), row.getInt("schools")),
                schools.toArray(UUID[]::new),
                ids(but));
        return counts;
    }

    private static Found found(ResultSet row, Map<UUID, Integer> likeSchools) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Found(
                new Candidate(
                        row.getString("kind").equals("TOOL"),
                        id,
                        row.getObject("tool_id", UUID.class),
                        names(row, "targets"),
                        names(row, "devices"),
                        likeSchools.getOrDefault(id, 0),
                        row.getInt("trust"),
                        Sql.instant(row, "published_at")),
                row.getString("title"));
    }

    private static Set<String> names(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static UUID[] ids(Set<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static String[] texts(Set<String> names) {
        return names.toArray(String[]::new);
    }
}
