package nl.schoolbel.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schoolbel.knowledge.articles.ArticleConfig;
import nl.schoolbel.knowledge.articles.domain.ProblemWords;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Judged pairs of tickets about one tool: how many with one problem are joined, and how many with two are not. */
@OnRealParts
class LikenessTest {

    private static final Logger LOG = Logger.getLogger(LikenessTest.class);

    @Inject
    Sql sql;

    @Inject
    ArticleConfig config;

    private record Pair(boolean same, String first, String second) {

        static Pair of(String line) {
            String[] parts = line.split("\\|");
            return new Pair(
                    parts[0].equals("same"), ProblemWords.of(parts[1], parts[2]), ProblemWords.of(parts[3], parts[4]));
        }
    }

    @Test
    void ticketsWithOneProblemAreJoinedAndThoseWithTwoAreNot() throws IOException {
        List<Pair> pairs = pairs();

        long same = pairs.stream().filter(Pair::same).count();
        long joined = pairs.stream().filter(Pair::same).filter(this::alike).count();
        long others = pairs.size() - same;
        long wrongly =
                pairs.stream().filter(pair -> !pair.same()).filter(this::alike).count();

        LOG.infof("joined %d of %d with one problem, %d of %d with two", joined, same, wrongly, others);
        assertThat(wrongly).as("joined with two problems, of " + others).isLessThanOrEqualTo(1);
        assertThat(joined).as("joined with one problem, of " + same).isGreaterThanOrEqualTo(same * 2 / 3);
    }

    private boolean alike(Pair pair) {
        double alike = sql.query(
                        "select similarity(folded(?), folded(?))", row -> row.getDouble(1), pair.first(), pair.second())
                .get(0);
        return alike >= config.alike();
    }

    private static List<Pair> pairs() throws IOException {
        try (InputStream judged = LikenessTest.class.getResourceAsStream("problem-pairs.txt")) {
            return new String(judged.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pair::of)
                    .toList();
        }
    }
}
