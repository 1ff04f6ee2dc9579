package nl.schoolbel.knowledge.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.knowledge.recommendations.domain.Neighbour;
import nl.schoolbel.knowledge.recommendations.domain.Profile;
import nl.schoolbel.platform.sql.Sql;

/** Gathers what is known of a school: what it wrote and marked, and what it asked of coaches. */
@ApplicationScoped
class SchoolFacts {

    /** More practices tell no more of a school. */
    private static final int MOST_PRACTICES = 1000;

    private static final String DID = "('TRYING', 'ADAPTED', 'EMBEDDED')";

    @Inject
    Sql sql;

    @Inject
    CoachingNeeds needs;

    private record Mark(UUID practice, UUID tool, boolean did) {}

    private record Kind(Set<String> targets, Set<String> devices) {}

    Profile of(UUID school) {
        List<Mark> marks = marks(school);
        Set<UUID> did = marks.stream().filter(Mark::did).map(Mark::practice).collect(Collectors.toSet());
        Kind kind = kind(did);
        CoachingNeeds.Tools open = needs.open(school);
        Set<UUID> tools =
                marks.stream().map(Mark::tool).filter(Objects::nonNull).collect(Collectors.toSet());
        tools.addAll(open.asked());
        tools.addAll(open.signalled());
        return new Profile(
                kind.targets(),
                kind.devices(),
                did,
                marks.stream().map(Mark::practice).collect(Collectors.toSet()),
                tools,
                open.asked(),
                open.signalled());
    }

    /** Schools at which something is done that this school does too, for its groups, or on its devices. */
    List<UUID> likeSchools(UUID school, Profile profile) {
        record Other(UUID school, Neighbour neighbour) {}
        return sql
                .query(
                        "select a.school_id, bool_or(i.targets && ?::text[]) as same_target,"
                                + " bool_or(i.devices && ?::text[]) as same_device,"
                                + " count(*) filter (where a.practice_id = any (?)) as shared"
                                + " from adoption a join search_item i on i.kind = 'PRACTICE' and i.id = a.practice_id"
                                + " where a.state in " + DID + " and a.school_id <> ? group by a.school_id"
                                + " order by shared desc, a.school_id limit 500",
                        row -> new Other(
                                row.getObject("school_id", UUID.class),
                                new Neighbour(
                                        row.getBoolean("same_target"),
                                        row.getBoolean("same_device"),
                                        row.getInt("shared"))),
                        texts(profile.targets()),
                        texts(profile.devices()),
                        profile.did().toArray(UUID[]::new),
                        school)
                .stream()
                .filter(other -> other.neighbour().isLike())
                .map(Other::school)
                .toList();
    }

    private List<Mark> marks(UUID school) {
        return sql.query(
                "(select practice_id as id, tool_id, state in " + DID + " as did from adoption"
                        + " where school_id = ? and state is not null order by moved_at desc limit ?)"
                        + " union all (select id, tool_id, true from search_item where kind = 'PRACTICE' and school_id = ?"
                        + " order by changed_at desc limit ?)",
                row -> new Mark(
                        row.getObject("id", UUID.class), row.getObject("tool_id", UUID.class), row.getBoolean("did")),
                school,
                MOST_PRACTICES,
                school,
                MOST_PRACTICES);
    }

    private Kind kind(Set<UUID> practices) {
        Kind all = new Kind(new HashSet<>(), new HashSet<>());
        sql.query(
                        "select targets, devices from search_item where kind = 'PRACTICE' and id = any (?)",
                        row -> new Kind(names(row, "targets"), names(row, "devices")),
                        (Object) practices.toArray(UUID[]::new))
                .forEach(one -> {
                    all.targets().addAll(one.targets());
                    all.devices().addAll(one.devices());
                });
        return all;
    }

    private static Set<String> names(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static String[] texts(Set<String> names) {
        return names.toArray(String[]::new);
    }
}
