package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.deploy.local.StackOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/subject} writes down, and what reaches others of what it was given; services and login are a few lines here. */
class SubjectCommandTest {

    private static final List<String> SERVICES = List.of("tickets", "sla", "coaching", "knowledge");

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> writtenWhenAsked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer others;

    @BeforeEach
    void start() throws IOException {
        others = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        others.createContext("/", this::answer);
        others.start();
    }

    @AfterEach
    void stop() {
        others.stop(0);
    }

    @Test
    void anErasureIsWrittenDownBeforeAnyServiceHearsOfIt() throws Exception {
        Path log = folder.resolve("subject-erasures.log");
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        assertThat(run(Map.of(), "erase", "jan de vriés")).isZero();
        assertThat(run(Map.of("SCHOOLBEL_SLA_URL", "http://127.0.0.1:1"), "erase", "els"))
                .isEqualTo(1);

        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).endsWith("Z jan de vriés");
        assertThat(lines.get(1)).endsWith("Z els");
        assertThat(Instant.parse(lines.get(0).split(" ", 2)[0])).isBetween(before, Instant.now());
        assertThat(Files.getPosixFilePermissions(log)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(asked).hasSize(SERVICES.size() * 2 - 1);
        assertThat(writtenWhenAsked.get(0)).isEqualTo(lines.get(0) + "\n");
    }

    @Test
    void anErasureThatCannotBeWrittenDownIsNotDone() throws Exception {
        assertThat(run(
                        Map.of(),
                        "erase",
                        "els",
                        "--log",
                        folder.resolve("nowhere/log").toString()))
                .isEqualTo(1);
        assertThat(run(Map.of(), "erase", "els\n2026-11-30T10:00:00Z jan")).isEqualTo(2);

        assertThat(asked).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anExportIsNotWrittenDown() throws Exception {
        assertThat(run(Map.of(), "export", "els")).isZero();
        assertThat(run(Map.of(), "export", "els", "--log", "log")).isEqualTo(2);

        assertThat(folder.resolve("subject-erasures.log")).doesNotExist();
    }

    /** Each is special between the quotes of a file that curl reads. */
    @Test
    void aSecretArrivesAsItIs() throws Exception {
        String secret = "a\"b\\c\\n#= \\\"$'é\\";

        assertThat(run(Map.of("SCHOOLBEL_TOKEN", "", "SCHOOLBEL_CLIENT_SECRET", secret), "erase", "els"))
                .isZero();

        assertThat(asked.get(0)).endsWith("&client_secret=" + secret + " ");
        assertThat(asked.get(1)).endsWith(" Bearer of-the-login");
    }

    @Test
    void aTokenArrivesAsItIs() throws Exception {
        assertThat(run(Map.of("SCHOOLBEL_TOKEN", "a\"b\\c"), "erase", "els")).isZero();

        assertThat(asked).hasSize(SERVICES.size()).allMatch(call -> call.endsWith(" Bearer a\"b\\c"));
    }

    private void answer(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String authorization = call.getRequestHeaders().getFirst("Authorization");
        asked.add(call.getRequestURI() + " " + URLDecoder.decode(body, StandardCharsets.UTF_8) + " "
                + (authorization == null ? "" : authorization));
        Path log = folder.resolve("subject-erasures.log");
        writtenWhenAsked.add(Files.exists(log) ? Files.readString(log) : "");
        byte[] answer = "{\"access_token\":\"of-the-login\",\"pseudonym\":\"p\"}".getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(200, answer.length);
        call.getResponseBody().write(answer);
        call.close();
    }

    private int run(Map<String, String> otherwise, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(
                StackOptions.standard().repository().resolve("deploy/subject").toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        String address = "http://127.0.0.1:" + others.getAddress().getPort();
        builder.environment().put("SCHOOLBEL_TOKEN", "t");
        builder.environment().put("SCHOOLBEL_LOGIN_URL", address + "/realms/schoolbel");
        SERVICES.forEach(service ->
                builder.environment().put("SCHOOLBEL_" + service.toUpperCase(Locale.ROOT) + "_URL", address));
        builder.environment().putAll(otherwise);
        return builder.start().waitFor();
    }
}
