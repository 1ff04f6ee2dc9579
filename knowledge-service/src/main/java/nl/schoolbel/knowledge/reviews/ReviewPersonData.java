package nl.schoolbel.knowledge.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/**
 * What somebody wrote or decided of reviews. After an erasure a published review stays, without its writer; one that only
 * its writer and coaches saw is gone.
 */
@ApplicationScoped
class ReviewPersonData implements PersonData {

    @Inject
    Sql sql;

    @Inject
    KeptAnswers answers;

    private record Gone(UUID review, String text, String appeal) {}

    @Override
    public String section() {
        return "reviews";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select * from review where id in (select id from review where writer = ?"
                        + " union select id from review where decided_by = ?) order by written_at, id",
                row -> row(row, subject),
                subject,
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.query(
                        "select id, case when state <> 'PUBLISHED' then words end as words, appeal from review"
                                + " where writer = ?",
                        row -> new Gone(
                                row.getObject("id", UUID.class), row.getString("words"), row.getString("appeal")),
                        subject)
                .forEach(gone -> answers.forget(gone.review(), gone.text(), gone.appeal()));
        sql.update("delete from review where writer = ? and state <> 'PUBLISHED'", subject);
        sql.update("update review set writer = ?, appeal = null where writer = ?", pseudonym, subject);
        sql.update("update review set decided_by = ? where decided_by = ?", pseudonym, subject);
    }

    private static Map<String, Object> row(ResultSet row, String subject) throws SQLException {
        boolean written = subject.equals(row.getString("writer"));
        boolean decided = subject.equals(row.getString("decided_by"));
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("id", row.getString("id"));
        review.put("kind", slug(row.getString("kind")));
        review.put("thingId", row.getString("thing_id"));
        review.put("state", slug(row.getString("state")));
        review.put("written", written);
        review.put("decided", decided);
        if (written) {
            review.put("role", slug(row.getString("role")));
            review.put("rating", row.getInt("rating"));
            review.put("text", row.getString("words"));
            review.put("appeal", row.getString("appeal"));
            review.put("writtenAt", Sql.instant(row, "written_at"));
        }
        if (decided) {
            review.put("refusalNote", row.getString("refusal_note"));
            review.put("decidedAt", Sql.instant(row, "decided_at"));
        }
        return review;
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
