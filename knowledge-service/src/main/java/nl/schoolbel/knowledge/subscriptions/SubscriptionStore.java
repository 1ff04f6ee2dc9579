package nl.schoolbel.knowledge.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of subscriptions. */
@ApplicationScoped
class SubscriptionStore {

    private static final String SELECT = "select f.id, f.subject_area, f.tool_id, f.subscribed_at from subscription f"
            + " join subscriber s on s.id = f.subscriber_id";

    @Inject
    Sql sql;

    /** What somebody follows. */
    record Followed(Set<SubjectArea> subjectAreas, Set<UUID> tools) {}

    /** False when the person has it. */
    boolean add(UUID id, UUID subscriber, NewSubscription subscription, Instant at) {
        return sql.update(
                        "insert into subscription (id, subscriber_id, subject_area, tool_id, subscribed_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        id,
                        subscriber,
                        subscription.subjectArea(),
                        subscription.toolId(),
                        at)
                == 1;
    }

    int count(UUID subscriber) {
        return sql.query("select count(*) from subscription where subscriber_id = ?", row -> row.getInt(1), subscriber)
                .get(0);
    }

    /** Last added first. */
    List<SubscriptionView> of(String subject, Cursor after, int limit) {
        return sql.query(
                SELECT + " where s.subject = ? and (f.subscribed_at, f.id) < (?, ?)"
                        + " order by f.subscribed_at desc, f.id desc limit ?",
                SubscriptionStore::view,
                subject,
                after.at(),
                after.id(),
                limit);
    }

    Followed followed(UUID subscriber) {
        List<SubscriptionView> all = sql.query(SELECT + " where s.id = ?", SubscriptionStore::view, subscriber);
        return new Followed(
                all.stream()
                        .map(SubscriptionView::subjectArea)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                all.stream()
                        .map(SubscriptionView::toolId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** False when the person has no such subscription. */
    boolean delete(UUID id, String subject) {
        return sql.update(
                        "delete from subscription f using subscriber s where s.id = f.subscriber_id and f.id = ?"
                                + " and s.subject = ?",
                        id,
                        subject)
                == 1;
    }

    private static SubscriptionView view(ResultSet row) throws SQLException {
        String area = row.getString("subject_area");
        return new SubscriptionView(
                row.getObject("id", UUID.class),
                area == null ? null : SubjectArea.valueOf(area),
                row.getObject("tool_id", UUID.class),
                Sql.instant(row, "subscribed_at"));
    }
}
