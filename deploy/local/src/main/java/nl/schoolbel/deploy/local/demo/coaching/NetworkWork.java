package nl.schoolbel.deploy.local.demo.coaching;

import java.time.DayOfWeek;
import nl.schoolbel.deploy.local.demo.stage.Body;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.SchoolWeeks;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.Timeline;
import nl.schoolbel.deploy.local.demo.stage.When;

/** What coaches note of talks outside their board. */
final class NetworkWork {

    private final Cast cast;

    NetworkWork(Cast cast) {
        this.cast = cast;
    }

    /** @param nextStepWeek its Friday is the day by which the next step is taken */
    record Note(
            When when,
            int coach,
            String kind,
            String party,
            String organisation,
            String topic,
            String note,
            String nextStep,
            int nextStepWeek) {}

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        var notes = Script.rows("coaching/network.json", Note.class);
        notes.forEach(note -> timeline.at(note.when(), () -> write(note, timeline.weeks())));
        return notes.size();
    }

    private void write(Note note, SchoolWeeks weeks) {
        Body body = new Body()
                .with("kind", note.kind())
                .with("party", note.party())
                .with("organisation", note.organisation())
                .with("heldDate", note.when().on(weeks).toString())
                .with("topic", note.topic())
                .with("note", note.note())
                .with("nextStep", note.nextStep())
                .with(
                        "nextStepDate",
                        weeks.day(note.nextStepWeek(), DayOfWeek.FRIDAY).toString());
        cast.coaching(Cast.coach(note.coach()))
                .post("/network-notes", body.asMap())
                .orThrow("the network note");
    }
}
