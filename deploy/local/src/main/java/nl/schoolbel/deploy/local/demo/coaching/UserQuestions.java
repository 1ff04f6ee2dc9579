package nl.schoolbel.deploy.local.demo.coaching;

import java.util.Map;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.Timeline;
import nl.schoolbel.deploy.local.demo.stage.When;

/** Tickets that turn out to be questions, reported and resolved by the schools themselves. */
final class UserQuestions {

    private final Cast cast;

    UserQuestions(Cast cast) {
        this.cast = cast;
    }

    record Question(When when, int school, String tool, String title, String description, String done) {}

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        var questions = Script.rows("coaching/tickets.json", Question.class);
        questions.forEach(question -> timeline.at(question.when(), () -> reportAndResolve(question)));
        return questions.size();
    }

    private void reportAndResolve(Question question) throws NotObserved {
        String tool = cast.id("tool", question.tool());
        Answer ticket = cast.tickets(Cast.teacherOf(question.school()))
                .post(
                        "/tickets",
                        Map.of(
                                "schoolId",
                                Cast.school(question.school()),
                                "title",
                                question.title(),
                                "description",
                                question.description(),
                                "toolId",
                                tool,
                                "impact",
                                "class",
                                "urgency",
                                "normal"))
                .orThrow("the report");
        cast.tickets(Cast.contactpersoonOf(question.school()))
                .step(
                        "/tickets/" + ticket.text("id"),
                        "resolutions",
                        Map.of("cause", "user-question", "toolId", tool, "done", question.done()))
                .orThrow("the resolution");
    }
}
