package nl.schoolbel.sla.ticketcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;

/** Rows of ticket copies. Who changes anything about a ticket locks its row first. */
@ApplicationScoped
public class TicketCopyStore {

    private static final String SINCE = "(?::timestamptz is null or coalesce(matched_at, reported_at) >= ?)";

    private static final String UNTOLD = "select id, number, school_id, hand_over_heard_at, title is null as no_texts"
            + " from ticket_copy where told_hand_over < hand_over and beheerpartner_id is not null";

    @Inject
    Sql sql;

    /** Locks the ticket's row, making it when this is the first that is heard of it. */
    public TicketCopy lock(UUID id) {
        sql.update("insert into ticket_copy (id) values (?) on conflict do nothing", id);
        return sql.query("select * from ticket_copy where id = ? for update", TicketCopyStore::read, id)
                .get(0);
    }

    /** Locks those of the tickets that nobody else has locked, in id order. */
    public List<TicketCopy> lockFree(Collection<UUID> ids) {
        return sql.query(
                "select * from ticket_copy where id = any(?) order by id for update skip locked",
                TicketCopyStore::read,
                (Object) ids.toArray(UUID[]::new));
    }

    /** Those of the tickets that are known, in id order. */
    public List<TicketCopy> find(Collection<UUID> ids) {
        return sql.query("select * from ticket_copy where id = any(?) order by id", TicketCopyStore::read, (Object)
                ids.toArray(UUID[]::new));
    }

    /** Notes that a later version counts for the tickets from now on; their rows must be locked. */
    public void setAppliedAgreement(Collection<UUID> ids, UUID agreementId) {
        sql.update(
                "update ticket_copy set applied_agreement_id = ? where id = any(?)",
                agreementId,
                ids.toArray(UUID[]::new));
    }

    public Optional<TicketCopy> find(UUID id) {
        return sql.query("select * from ticket_copy where id = ?", TicketCopyStore::read, id).stream()
                .findFirst();
    }

    /** The ticket with this number, when the beheerpartner has it. */
    public Optional<UUID> findByNumber(String number, UUID beheerpartner) {
        return sql
                .query(
                        "select id from ticket_copy where number = ? and beheerpartner_id = ? limit 1",
                        row -> row.getObject(1, UUID.class),
                        number,
                        beheerpartner)
                .stream()
                .findFirst();
    }

    public void setTicket(UUID id, String number, UUID schoolId) {
        sql.update("update ticket_copy set number = ?, school_id = ? where id = ?", number, schoolId, id);
    }

    /** Notes what only the report tells. */
    public void setReport(UUID id, Instant reportedAt, String impact, UUID triageAgreementId) {
        sql.update(
                "update ticket_copy set reported_at = ?, impact = ?, triage_agreement_id = ? where id = ?",
                reportedAt,
                impact,
                triageAgreementId,
                id);
    }

    /**
     * Notes the category that an event told; without effect when a later event of the ticket told one before.
     *
     * @param category null for none
     */
    public void setCategory(UUID id, UUID category, long sequence) {
        sql.update(
                "update ticket_copy set category_id = ?, category_sequence = ? where id = ? and category_sequence < ?",
                category,
                sequence,
                id,
                sequence);
    }

    /** Notes the priority that an event told; without effect when a later event of the ticket told one before. */
    public void setPriority(UUID id, int priority, long sequence) {
        sql.update(
                "update ticket_copy set priority = ?, priority_sequence = ? where id = ? and priority_sequence < ?",
                priority,
                sequence,
                id,
                sequence);
    }

    /**
     * Notes which major incident the ticket follows since an event; without effect when a later event of the ticket said so
     * before.
     *
     * @param majorIncident null when it follows none
     * @return whether it had an effect
     */
    public boolean setMajorIncident(UUID id, UUID majorIncident, long sequence) {
        return sql.update(
                        "update ticket_copy set major_incident_id = ?, link_sequence = ? where id = ? and link_sequence < ?",
                        majorIncident,
                        sequence,
                        id,
                        sequence)
                == 1;
    }

    public void setTexts(UUID id, String title, String description) {
        sql.update("update ticket_copy set title = ?, description = ? where id = ?", title, description, id);
    }

    /** @param heardAt when we heard of it, which may be later */
    public void setHandOver(UUID id, int handOver, Instant handedOverAt, Instant heardAt) {
        sql.update(
                "update ticket_copy set hand_over = ?, handed_over_at = ?, hand_over_heard_at = ? where id = ?",
                handOver,
                handedOverAt,
                heardAt,
                id);
    }

    /** Notes whose work the ticket is from a hand-over on, and under which agreement. */
    public void setTerms(UUID id, UUID agreementId, UUID beheerpartnerId, int fromHandOver, Instant matchedAt) {
        sql.update(
                "update ticket_copy set agreement_id = ?, applied_agreement_id = null, beheerpartner_id = ?, terms_from_hand_over = ?, matched_at = ?"
                        + " where id = ?",
                agreementId,
                beheerpartnerId,
                fromHandOver,
                matchedAt,
                id);
    }

    public void setToldHandOver(UUID id, int handOver) {
        sql.update("update ticket_copy set told_hand_over = ? where id = ?", handOver, id);
    }

    /** Notes that the beheerpartner's webhook of a hand-over was written. */
    public void setToldBy(UUID id, int handOver, UUID beheerpartner) {
        sql.update(
                "update ticket_copy set told_hand_over = ?, told_beheerpartner_id = ? where id = ?",
                handOver,
                beheerpartner,
                id);
    }

    /** A page of hand-overs that wait to be told, latest first. */
    public List<UntoldHandOver> untold(Cursor after, int limit) {
        return sql.query(
                UNTOLD + " and (hand_over_heard_at, id) < (?, ?) order by hand_over_heard_at desc, id desc limit ?",
                TicketCopyStore::untold,
                after.at(),
                after.id(),
                limit);
    }

    /** Those that have waited since before an instant, longest first. */
    public List<UntoldHandOver> untoldSince(Instant before, int limit) {
        return sql.query(
                UNTOLD + " and hand_over_heard_at <= ? order by hand_over_heard_at limit ?",
                TicketCopyStore::untold,
                before,
                limit);
    }

    /** Tickets whose latest hand-over still has to be told to the beheerpartner. */
    public List<UUID> withUntoldHandOver(int limit) {
        return sql.query(
                "select id from ticket_copy where told_hand_over < hand_over and beheerpartner_id is not null limit ?",
                row -> row.getObject(1, UUID.class),
                limit);
    }

    /**
     * Numbers the webhooks of tickets 1, 2, 3 …, and higher after a restore; the rows must be locked.
     *
     * @param ids one for each webhook, so that a ticket may stand there several times
     * @return the last number of each ticket
     */
    public Map<UUID, Long> nextWebhookSequences(List<UUID> ids) {
        Map<UUID, Long> last = new HashMap<>();
        sql.query(
                "update ticket_copy t set webhook_sequence = greatest(t.webhook_sequence, f.floor) + w.wanted"
                        + " from webhook_number_floor f, (select id, count(*) as wanted from unnest(?::uuid[]) as u (id) group by id) w"
                        + " where t.id = w.id returning t.id, t.webhook_sequence",
                row -> last.put(row.getObject(1, UUID.class), row.getLong(2)),
                Columns.of(ids).with(id -> id).arrays());
        return last;
    }

    /** From now on no ticket gets a webhook with a number up to this. */
    void raiseWebhookSequences(long floor) {
        sql.update("update webhook_number_floor set floor = ? where floor < ?", floor, floor);
    }

    /** How many tickets an agreement was matched for in a period. */
    public long countMatched(Period period) {
        return sql.query(
                        "select count(*) from ticket_copy where " + period.condition(),
                        row -> row.getLong(1),
                        period.arguments().toArray())
                .get(0);
    }

    /** A page of those, in the order of their moment. */
    public List<TicketCopy> matched(Period period, TicketCopy behind, int limit) {
        List<Object> arguments = new ArrayList<>(period.arguments());
        arguments.add(behind == null ? period.from() : period.momentOf(behind));
        arguments.add(behind == null ? new UUID(0, 0) : behind.id());
        arguments.add(limit);
        return sql.query(
                "select * from ticket_copy where " + period.condition() + " and (" + period.column()
                        + ", id) > (?, ?) order by " + period.column() + ", id limit ?",
                TicketCopyStore::read,
                arguments.toArray());
    }

    /** How many tickets there are; only those reported or matched since an instant when there is one. */
    public long count(Instant since) {
        return sql.query("select count(*) from ticket_copy where " + SINCE, row -> row.getLong(1), since, since)
                .get(0);
    }

    /** A page of those, in the order of their id, behind another one. */
    public List<TicketCopy> behind(UUID id, Instant since, int limit) {
        return sql.query(
                "select * from ticket_copy where " + SINCE + " and id > ? order by id limit ?",
                TicketCopyStore::read,
                since,
                since,
                id,
                limit);
    }

    /**
     * Tickets of a period.
     *
     * @param reports true for when they were reported, false for when their agreement was matched after the hand-over
     * @param until exclusive
     * @param schools only theirs; of all schools when empty
     */
    public record Period(boolean reports, Instant from, Instant until, List<UUID> schools) {

        private String column() {
            return reports ? "reported_at" : "matched_at";
        }

        private String condition() {
            return column() + " >= ? and " + column() + " < ?" + (schools.isEmpty() ? "" : " and school_id = any(?)");
        }

        private List<Object> arguments() {
            return schools.isEmpty() ? List.of(from, until) : List.of(from, until, schools.toArray(UUID[]::new));
        }

        private Instant momentOf(TicketCopy ticket) {
            return reports ? ticket.reportedAt() : ticket.matchedAt();
        }
    }

    private static UntoldHandOver untold(ResultSet row) throws SQLException {
        return new UntoldHandOver(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("school_id", UUID.class),
                row.getBoolean("no_texts") ? "texts" : "school",
                Sql.instant(row, "hand_over_heard_at"));
    }

    private static TicketCopy read(ResultSet row) throws SQLException {
        return new TicketCopy(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("school_id", UUID.class),
                row.getObject("category_id", UUID.class),
                Sql.instant(row, "reported_at"),
                row.getString("impact"),
                row.getObject("triage_agreement_id", UUID.class),
                row.getObject("priority", Integer.class),
                row.getObject("major_incident_id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                row.getInt("hand_over"),
                row.getObject("agreement_id", UUID.class),
                row.getObject("applied_agreement_id", UUID.class),
                row.getObject("beheerpartner_id", UUID.class),
                row.getObject("terms_from_hand_over", Integer.class),
                Sql.instant(row, "matched_at"),
                row.getInt("told_hand_over"),
                row.getObject("told_beheerpartner_id", UUID.class),
                Sql.instant(row, "handed_over_at"));
    }
}
