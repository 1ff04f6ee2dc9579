package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/**
 * What somebody wrote or checked of practices. After an erasure that which was published stays, without its author; what
 * its author alone had is gone: the name, drafts, and next versions that were never published.
 */
@ApplicationScoped
class PracticePersonData implements PersonData {

    @Inject
    Sql sql;

    @Inject
    AuthorNames names;

    @Override
    public String section() {
        return "practices";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select p.author, v.*, exists (select 1 from practice_check c where c.practice_id = v.practice_id"
                        + " and c.number = v.number and c.checked_by = ?) as checked"
                        + " from practice_version v join practice p on p.id = v.practice_id"
                        + " where p.id in (select id from practice where author = ?"
                        + " union select practice_id from practice_version where written_by = ?"
                        + " union select practice_id from practice_check where checked_by = ?)"
                        + " order by p.added_at, p.id, v.number",
                row -> row(row, subject),
                subject,
                subject,
                subject,
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        names.withdrawAll(subject);
        sql.update("delete from practice where author = ? and published is null", subject);
        sql.update(
                "delete from practice_version v using practice p where p.id = v.practice_id and p.author = ?"
                        + " and v.written_by = ? and v.published_at is null",
                subject,
                subject);
        sql.update(
                "update practice p set newest = published, revision = revision + 1, waiting_since = null"
                        + " where author = ? and newest > published"
                        + " and not exists (select 1 from practice_version v"
                        + " where v.practice_id = p.id and v.number = p.newest)",
                subject);
        sql.update("update practice set author = ? where author = ?", pseudonym, subject);
        sql.update("update practice_version set written_by = ? where written_by = ?", pseudonym, subject);
        sql.update("update practice_version set checked_by = ? where checked_by = ?", pseudonym, subject);
    }

    private static Map<String, Object> row(ResultSet row, String subject) throws SQLException {
        boolean own = subject.equals(row.getString("author"));
        boolean written = subject.equals(row.getString("written_by"));
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("id", row.getString("practice_id"));
        version.put("version", row.getInt("number"));
        version.put("own", own);
        version.put("written", written);
        version.put("checked", row.getBoolean("checked"));
        version.put("title", row.getString("title"));
        if (written) {
            version.put("question", row.getString("question"));
            version.put("setting", row.getString("setting"));
            version.put("steps", List.of((String[]) row.getArray("steps").getArray()));
            version.put("materialsNeeded", List.of((String[])
                    row.getArray("materials_needed").getArray()));
            version.put("evidence", JsonColumn.read(row.getString("evidence"), Object.class));
        }
        if (own && row.getString("author_name") != null) {
            version.put("authorName", row.getString("author_name"));
        }
        version.put("writtenAt", Sql.instant(row, "written_at"));
        version.put("publishedAt", Sql.instant(row, "published_at"));
        return version;
    }
}
