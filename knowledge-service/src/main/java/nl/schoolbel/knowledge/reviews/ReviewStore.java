package nl.schoolbel.knowledge.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolbel.knowledge.reviews.domain.ReviewLife;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of reviews. */
@ApplicationScoped
class ReviewStore {

    private static final String SELECT =
            "select id, revision, kind, thing_id, writer, role, rating, words, targets, devices, group_size, times_used,"
                    + " state, written_at, published_at, decided_by, refusal_reason, refusal_note, appeal from review";

    @Inject
    Sql sql;

    /** False when this writer has a review of the thing. */
    boolean add(UUID id, Reviewed thing, String writer, ReviewerRole role, ReviewText words, Instant at) {
        ReviewContext context = words.context();
        return sql.update(
                        "insert into review (id, revision, kind, thing_id, writer, role, rating, words, targets, devices,"
                                + " group_size, times_used, state, written_at, waits_since)"
                                + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?, ?)"
                                + " on conflict (writer, kind, thing_id) do nothing",
                        id,
                        thing.kind(),
                        thing.id(),
                        writer,
                        role,
                        words.rating(),
                        words.text(),
                        names(context.targets()),
                        names(context.devices()),
                        context.groupSize(),
                        context.timesUsed(),
                        at,
                        at)
                == 1;
    }

    /** Other words, which wait for a coach anew. */
    void write(UUID id, ReviewerRole role, ReviewText words, Instant at) {
        ReviewContext context = words.context();
        sql.update(
                "update review set revision = revision + 1, role = ?, rating = ?, words = ?, targets = ?, devices = ?,"
                        + " group_size = ?, times_used = ?, state = 'PENDING', written_at = ?, waits_since = ?,"
                        + " published_at = null, decided_at = null, decided_by = null, refusal_reason = null,"
                        + " refusal_note = null, appeal = null where id = ?",
                role,
                words.rating(),
                words.text(),
                names(context.targets()),
                names(context.devices()),
                context.groupSize(),
                context.timesUsed(),
                at,
                at,
                id);
    }

    void publish(UUID id, String coach, Instant at) {
        sql.update(
                "update review set revision = revision + 1, state = 'PUBLISHED', published_at = ?, decided_at = ?,"
                        + " decided_by = ?, refusal_reason = null, refusal_note = null where id = ?",
                at,
                at,
                coach,
                id);
    }

    void refuse(UUID id, String coach, RefusalReason reason, String note, Instant at) {
        sql.update(
                "update review set revision = revision + 1, state = 'REFUSED', published_at = null, decided_at = ?,"
                        + " decided_by = ?, refusal_reason = ?, refusal_note = ? where id = ?",
                at,
                coach,
                reason,
                note,
                id);
    }

    void appeal(UUID id, String why, Instant at) {
        sql.update(
                "update review set revision = revision + 1, state = 'APPEALED', appeal = ?, waits_since = ? where id = ?",
                why,
                at,
                id);
    }

    void delete(UUID id) {
        sql.update("delete from review where id = ?", id);
    }

    Optional<Review> find(UUID id) {
        return sql.query(SELECT + " where id = ?", ReviewStore::review, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<Review> lock(UUID id) {
        return sql.query(SELECT + " where id = ? for update", ReviewStore::review, id).stream()
                .findFirst();
    }

    /** The id of what this person wrote of a thing. */
    Optional<UUID> of(String writer, Reviewed thing) {
        return sql
                .query(
                        "select id from review where writer = ? and kind = ? and thing_id = ?",
                        row -> row.getObject("id", UUID.class),
                        writer,
                        thing.kind(),
                        thing.id())
                .stream()
                .findFirst();
    }

    /** Those that everybody reads, last published first. */
    List<Review> published(Reviewed thing, Cursor after, int limit) {
        return sql.query(
                SELECT + " where kind = ? and thing_id = ? and state = 'PUBLISHED' and (published_at, id) < (?, ?)"
                        + " order by published_at desc, id desc limit ?",
                ReviewStore::review,
                thing.kind(),
                thing.id(),
                after.at(),
                after.id(),
                limit);
    }

    /** All of one writer, last written first. */
    List<Review> writtenBy(String writer, Cursor after, int limit) {
        return sql.query(
                SELECT + " where writer = ? and (written_at, id) < (?, ?) order by written_at desc, id desc limit ?",
                ReviewStore::review,
                writer,
                after.at(),
                after.id(),
                limit);
    }

    private static Review review(ResultSet row) throws SQLException {
        String appeal = row.getString("appeal");
        String reason = row.getString("refusal_reason");
        return new Review(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                new Reviewed(ItemKind.valueOf(row.getString("kind")), row.getObject("thing_id", UUID.class)),
                new ReviewLife(
                        ReviewLife.Step.valueOf(row.getString("state")),
                        row.getString("writer"),
                        row.getString("decided_by"),
                        appeal != null),
                ReviewerRole.valueOf(row.getString("role")),
                words(row),
                Sql.instant(row, "written_at"),
                Sql.instant(row, "published_at"),
                reason == null ? null : RefusalReason.valueOf(reason),
                row.getString("refusal_note"),
                appeal);
    }

    private static ReviewText words(ResultSet row) throws SQLException {
        return new ReviewText(
                row.getInt("rating"),
                row.getString("words"),
                new ReviewContext(
                        terms(row, "targets", TargetGroup::valueOf),
                        terms(row, "devices", Device::valueOf),
                        (Integer) row.getObject("group_size"),
                        (Integer) row.getObject("times_used")),
                null);
    }

    private static <T> List<T> terms(ResultSet row, String column, Function<String, T> term) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(term).toList();
    }

    private static String[] names(List<? extends Enum<?>> terms) {
        return terms.stream().map(Enum::name).toArray(String[]::new);
    }
}
