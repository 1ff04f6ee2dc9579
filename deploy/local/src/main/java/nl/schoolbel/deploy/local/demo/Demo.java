package nl.schoolbel.deploy.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;
import nl.schoolbel.deploy.local.demo.coaching.CoachingYear;
import nl.schoolbel.deploy.local.demo.knowledge.KnowledgeYear;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;

/** Loads the demo board, plays the story of one late ticket, a school year of coaching and one of knowledge. */
public final class Demo {

    private Demo() {}

    /**
     * Plays on a running stack with all services and the simulator. May be played again on the same data: the board is
     * kept, each story is about a new ticket.
     *
     * @param data where the secrets shared with the simulator are kept
     * @param out told each step when it is observed
     * @return whether every step was observed in its time
     */
    public static boolean play(Stack stack, Path data, PrintStream out) {
        Narration narration = new Narration(out);
        try {
            narration.chapter("The demo board");
            new Board(stack, data).load(narration);
            new GatewayTrial(stack, narration).play();
            narration.chapter("The story of one late ticket");
            new LateTicket(stack, narration).play();
            narration.chapter("A school year of coaching");
            new CoachingYear(stack, data, narration).play();
            narration.chapter("What schools learn from each other");
            new KnowledgeYear(stack, data, narration).play();
            return true;
        } catch (NotObserved e) {
            narration.failed(e.getMessage());
            return false;
        } catch (UnexpectedAnswer e) {
            narration.failed(e.getMessage());
            return false;
        } catch (IOException e) {
            narration.failed("what the demo has to remember cannot be kept in " + data + ": " + e.getMessage());
            return false;
        }
    }
}
