package nl.schoolbel.deploy.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;

/** What is known of a stack when a test of it failed, for the log of a run whose files nobody will see. */
final class FailureReport {

    private static final int LINES = 25;

    private static final Predicate<String> COMPLAINT =
            Pattern.compile("^\\S+ (WARN|ERROR) ++(?!\\[or\\.ap\\.ka\\.)").asPredicate();

    private final World world;

    FailureReport(World world) {
        this.world = world;
    }

    void print() {
        unheard();
        for (Service service : Service.values()) {
            deadLetters(service);
            world.logs(service).forEach(log -> complaints(log).forEach(line -> say(log.getFileName() + ": " + line)));
        }
    }

    private void unheard() {
        try {
            say("not heard yet, by readers: " + world.told().unheard());
        } catch (ExecutionException e) {
            say("the broker does not answer: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deadLetters(Service service) {
        try {
            say(service.fullName() + " has dead letters: "
                    + world.stack()
                            .api(service, Account.OPERATOR)
                            .get("/dead-letters")
                            .body()
                            .path("items"));
        } catch (UnexpectedAnswer e) {
            say(service.fullName() + " does not answer: " + e.getMessage());
        }
    }

    /** The last warnings and errors of its log, without those of the Kafka client. */
    private static List<String> complaints(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.filter(COMPLAINT).toList();
            return all.subList(Math.max(0, all.size() - LINES), all.size());
        } catch (IOException e) {
            return List.of("its log cannot be read: " + e.getMessage());
        }
    }

    private static void say(String line) {
        System.err.println("[stack] " + line);
    }
}
