package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.StackOptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/subject}: one command for what four services hold of a person. */
@ExtendWith(RunningStack.class)
@Order(10)
class SubjectIT {

    private static final String SCHOOL_5 = "00000000-0000-4000-8000-000000000005";
    private static final Pattern PSEUDONYM = Pattern.compile("erased, now (\\S+)");

    private final World world;

    SubjectIT(World world) {
        this.world = world;
    }

    private record Ended(int status, List<String> lines) {}

    private Ended subject(Map<String, String> otherwise, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(
                StackOptions.standard().repository().resolve("deploy/subject").toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SCHOOLBEL_LOGIN_URL", world.stack().realm().toString());
        for (Service service : Service.values()) {
            builder.environment()
                    .put(
                            "SCHOOLBEL_" + service.name() + "_URL",
                            world.stack().address(service).toString());
        }
        builder.environment().putAll(otherwise);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said.lines().toList());
    }

    @Test
    void whatIsHeldOfAPersonIsWrittenAndThenErasedEverywhere(@TempDir Path directory)
            throws IOException, InterruptedException {
        String subject = world.stack().tokens().subject(Account.TEACHER_5);
        String ticket = world.tickets(Account.TEACHER_5)
                .post(
                        "/tickets",
                        Map.of(
                                "schoolId", SCHOOL_5,
                                "title", "Printer van groep 8 hapert",
                                "description", "Er komt niets uit.",
                                "impact", "person",
                                "urgency", "low"))
                .orThrow("the report")
                .text("id");
        String out = directory + File.separator + "of this person";

        Ended exported = subject(Map.of(), "export", subject, "--out", out);
        Path log = directory.resolve("erasures.log");
        Ended erased = subject(Map.of(), "erase", subject, "--log", log.toString());
        Ended again = subject(Map.of(), "erase", subject, "--log", log.toString());
        Ended afterwards = subject(Map.of(), "export", subject, "--out", out + " later");

        assertThat(exported.status()).as(exported.toString()).isZero();
        assertThat(exported.lines()).hasSize(Service.values().length);
        assertThat(Files.readString(Path.of(out, "tickets.json"))).contains(ticket);
        assertThat(erased.status()).as(erased.toString()).isZero();
        assertThat(pseudonyms(erased)).hasSize(1);
        assertThat(again).isEqualTo(erased);
        assertThat(Files.readAllLines(log))
                .hasSize(2)
                .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ " + Pattern.quote(subject)));
        assertThat(afterwards.status()).isZero();
        assertThat(Files.readString(Path.of(out + " later", "tickets.json"))).doesNotContain("Printer van groep 8");
    }

    private static TreeSet<String> pseudonyms(Ended ended) {
        assertThat(ended.lines()).hasSize(Service.values().length).allMatch(PSEUDONYM.asPredicate());
        return PSEUDONYM
                .matcher(String.join("\n", ended.lines()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aServiceThatDoesNotAnswerIsNamedAndTheOthersAreDone(@TempDir Path directory)
            throws IOException, InterruptedException {
        Ended ended = subject(
                Map.of("SCHOOLBEL_SLA_URL", "http://127.0.0.1:1"),
                "export",
                "jan de vriés?",
                "--out",
                directory.toString());

        assertOnlySlaFailed(ended);
        assertThat(Files.readString(directory.resolve("coaching.json"))).contains("jan de vriés?");
    }

    @Test
    void anExportThatCannotBeKeptIsNotDone(@TempDir Path directory) throws IOException, InterruptedException {
        Files.createSymbolicLink(directory.resolve("sla.json"), Path.of("/dev/full"));

        Ended ended = subject(Map.of(), "export", "somebody", "--out", directory.toString());

        assertOnlySlaFailed(ended);
    }

    private static void assertOnlySlaFailed(Ended ended) {
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.lines())
                .filteredOn(line -> line.contains("FAILED"))
                .singleElement()
                .asString()
                .startsWith("sla-");
    }

    @Test
    void whoIsNoOperatorGetsNothing(@TempDir Path directory) throws IOException, InterruptedException {
        Ended ended = subject(
                Map.of("SCHOOLBEL_TOKEN", world.stack().tokens().of(Account.BESTUUR)),
                "export",
                "somebody",
                "--out",
                directory.toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.lines()).hasSize(Service.values().length).allMatch(line -> line.contains("status 403"));
        assertThat(directory).isEmptyDirectory();
    }
}
