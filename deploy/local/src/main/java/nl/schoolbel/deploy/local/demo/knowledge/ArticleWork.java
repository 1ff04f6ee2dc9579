package nl.schoolbel.deploy.local.demo.knowledge;

import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Timeline;

/** Problems that came back so often that somebody wrote down what helps. */
final class ArticleWork {

    /** What a coach declares who has read an article. */
    static final Map<String, Boolean> READ = Map.of("privacyChecked", true, "wordsChecked", true);

    private static final int DAYS_TO_CHECK = 2;
    private static final int DAYS_TO_VALIDATE = 9;

    private final Cast cast;

    ArticleWork(Cast cast) {
        this.cast = cast;
    }

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        List<Row> articles = Row.of("articles.json");
        for (Row article : articles) {
            timeline.at(article.when(), () -> write(article));
            String state = article.text("state");
            Account first = Cast.coachOtherThan(article.by());
            if (!state.equals("draft")) {
                timeline.after(article.when(), DAYS_TO_CHECK, () -> step(article, first, "checks", READ));
            }
            if (state.equals("validated")) {
                timeline.after(
                        article.when(),
                        DAYS_TO_VALIDATE,
                        () -> step(article, Cast.coachOtherThan(first), "validations", Map.of()));
            }
        }
        return articles.size();
    }

    private void write(Row article) {
        cast.know(
                "article",
                article.key(),
                cast.knowledge(article.by())
                        .post("/articles", article.body(cast, "state"))
                        .orThrow("the article " + article.key())
                        .text("id"));
    }

    private void step(Row article, Account coach, String step, Map<String, ?> body) {
        cast.knowledge(coach)
                .step("/articles/" + cast.id("article", article.key()), step, body)
                .orThrow(step + " of the article " + article.key());
    }
}
