package nl.schoolbel.knowledge.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/**
 * What a coach wrote, checked, validated or archived. After an erasure articles stay under a pseudonym, but for those that
 * nobody else ever wrote in or checked.
 */
@ApplicationScoped
class ArticlePersonData implements PersonData {

    @Inject
    Sql sql;

    @Inject
    ArticleFinding finding;

    @Override
    public String section() {
        return "articles";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select v.*, a.archived_by from article_version v join article a on a.id = v.article_id where"
                        + " v.written_by = ? or v.checked_by = ? or v.validated_by = ? or a.archived_by = ?"
                        + " order by v.written_at, v.article_id, v.number",
                row -> row(row, subject),
                subject,
                subject,
                subject,
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.query(
                        "delete from article a where a.archived_at is null and exists (select 1 from article_version v"
                                + " where v.article_id = a.id and v.written_by = ?) and not exists (select 1"
                                + " from article_version v where v.article_id = a.id"
                                + " and (v.written_by is distinct from ? or v.checked_at is not null)) returning a.id",
                        row -> row.getObject(1, UUID.class),
                        subject,
                        subject)
                .forEach(finding::remove);
        sql.update("update article set archived_by = ? where archived_by = ?", pseudonym, subject);
        for (String column : List.of("written_by", "checked_by", "validated_by")) {
            sql.update("update article_version set " + column + " = ? where " + column + " = ?", pseudonym, subject);
        }
    }

    private static Map<String, Object> row(ResultSet row, String subject) throws SQLException {
        boolean written = subject.equals(row.getString("written_by"));
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("id", row.getString("article_id"));
        version.put("version", row.getInt("number"));
        version.put("written", written);
        version.put("checked", subject.equals(row.getString("checked_by")));
        version.put("validated", subject.equals(row.getString("validated_by")));
        version.put("archived", subject.equals(row.getString("archived_by")));
        version.put("title", row.getString("title"));
        if (written) {
            version.put("problem", row.getString("problem"));
            version.put("solution", row.getString("solution"));
        }
        version.put("writtenAt", Sql.instant(row, "written_at"));
        return version;
    }
}
