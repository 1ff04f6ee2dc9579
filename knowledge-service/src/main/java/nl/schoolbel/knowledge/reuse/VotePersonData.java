package nl.schoolbel.knowledge.reuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/**
 * The votes of a person, found by making the hash of each article that has votes: rare, and some thousands at most. After an
 * erasure a vote still counts, and belongs to nobody.
 */
@ApplicationScoped
class VotePersonData implements PersonData {

    @Inject
    Sql sql;

    @Inject
    Votes votes;

    @Override
    public String section() {
        return "articleVotes";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return votedOn().stream()
                .flatMap(article -> sql
                        .query(
                                "select helped, voted_at from article_vote where article_id = ? and voter = ?",
                                row -> Map.<String, Object>of(
                                        "articleId",
                                        article,
                                        "helped",
                                        row.getBoolean("helped"),
                                        "votedAt",
                                        Sql.instant(row, "voted_at")),
                                article,
                                votes.voter(article, subject))
                        .stream())
                .toList();
    }

    @Override
    public void erase(String subject, String pseudonym) {
        votedOn()
                .forEach(article -> sql.update(
                        "update article_vote set voter = ? where article_id = ? and voter = ?",
                        "nobody-" + UUID.randomUUID(),
                        article,
                        votes.voter(article, subject)));
    }

    private List<UUID> votedOn() {
        return sql.query(
                "select distinct article_id from article_vote order by 1", row -> row.getObject(1, UUID.class));
    }
}
