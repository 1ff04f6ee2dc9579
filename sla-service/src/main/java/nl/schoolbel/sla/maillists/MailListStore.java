package nl.schoolbel.sla.maillists;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** Rows of lists, one per beheerpartner and one for the bestuur, which is the list without a beheerpartner. */
@ApplicationScoped
class MailListStore {

    private static final String OF_OWNER = " where beheerpartner_id is not distinct from ?::uuid";

    @Inject
    Sql sql;

    record Row(List<MailAddress> addresses, long version) {}

    /** Empty, of version 0, when nobody wrote it yet. */
    Row find(UUID beheerpartner) {
        return read(beheerpartner, "");
    }

    Row lock(UUID beheerpartner) {
        sql.update(
                "insert into mail_list (receiver, beheerpartner_id, addresses, version) values (?, ?::uuid, '[]', 0)"
                        + " on conflict do nothing",
                beheerpartner == null ? "bestuur" : "manager",
                text(beheerpartner));
        return read(beheerpartner, " for update");
    }

    void change(UUID beheerpartner, List<MailAddress> addresses) {
        sql.update(
                "update mail_list set addresses = ?::jsonb, version = version + 1" + OF_OWNER,
                JsonColumn.write(addresses),
                text(beheerpartner));
    }

    private Row read(UUID beheerpartner, String lock) {
        return sql
                .query(
                        "select addresses, version from mail_list" + OF_OWNER + lock,
                        row -> new Row(
                                JsonColumn.read(row.getString(1), new TypeReference<List<MailAddress>>() {}),
                                row.getLong(2)),
                        text(beheerpartner))
                .stream()
                .findFirst()
                .orElse(new Row(List.of(), 0));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
