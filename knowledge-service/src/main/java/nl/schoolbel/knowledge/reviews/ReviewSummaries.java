package nl.schoolbel.knowledge.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.schoolbel.knowledge.reviews.domain.Tally;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.knowledge.things.Things;
import nl.schoolbel.platform.sql.Sql;

/** Adds up what reviews say; one small query for each split, of the reviews of one thing. */
@ApplicationScoped
public class ReviewSummaries {

    private static final String PUBLISHED = " where kind = ? and thing_id = ? and state = 'PUBLISHED'";

    @Inject
    Sql sql;

    @Inject
    Things things;

    private record Part(String key, Tally.Given given) {}

    /** Refused: {@code not-found} for what not everybody reads. */
    @Transactional
    public ReviewSummary of(Reviewed thing) {
        things.require(thing.kind(), thing.id());
        List<Part> roles = parts("role", "review", thing);
        List<Part> targets = parts("target", "review, unnest(targets) as target", thing);
        return new ReviewSummary(
                thing,
                ReviewSummary.Figure.of(Tally.of(roles.stream().map(Part::given).toList())),
                Tally.parts(roles, part -> ReviewerRole.valueOf(part.key()), Part::given).entrySet().stream()
                        .map(part ->
                                new ReviewSummary.RolePart(part.getKey(), ReviewSummary.Figure.of(part.getValue())))
                        .toList(),
                Tally.parts(targets, part -> TargetGroup.valueOf(part.key()), Part::given).entrySet().stream()
                        .map(part ->
                                new ReviewSummary.TargetPart(part.getKey(), ReviewSummary.Figure.of(part.getValue())))
                        .toList());
    }

    private List<Part> parts(String key, String from, Reviewed thing) {
        return sql.query(
                "select " + key + " as part, count(*) as reviews, sum(rating) as ratings from " + from + PUBLISHED
                        + " group by " + key,
                row -> new Part(row.getString("part"), new Tally.Given(row.getInt("reviews"), row.getInt("ratings"))),
                thing.kind(),
                thing.id());
    }
}
