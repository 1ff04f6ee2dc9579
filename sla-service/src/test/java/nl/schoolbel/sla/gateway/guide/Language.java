package nl.schoolbel.sla.gateway.guide;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.sla.gateway.messages.PublishedWebhook;

/** The languages of the receiver's guide and how a machine runs them. What it lacks is left out locally, and fails in CI. */
enum Language {
    JAVA("java/Webhooks.java") {
        @Override
        List<String> verify(List<SignatureCase> cases) throws Exception {
            return GuideJava.compiled(source()).verify(cases);
        }

        @Override
        int send(URI callbacks, String secret, String id, Path update) throws Exception {
            return GuideJava.compiled(source()).send(callbacks, secret, id, Files.readString(update));
        }
    },
    PYTHON("python/webhooks.py", "python3") {
        @Override
        List<String> command() throws URISyntaxException {
            return List.of(
                    "python3",
                    "-B",
                    resource("harness.py"),
                    source().getParent().toString());
        }
    },
    TYPESCRIPT("typescript/webhooks.ts", "node") {
        @Override
        List<String> command() throws IOException, URISyntaxException {
            return List.of("node", resource("harness.mjs"), typescript().toString(), source().toString());
        }
    },
    BASH("bash/webhooks.sh", "bash", "openssl", "curl") {
        @Override
        List<String> command() throws URISyntaxException {
            return List.of("bash", resource("harness.sh"), source().toString());
        }
    };

    /** As in the POM. */
    private static final String COMPILER = "/META-INF/resources/_static/typescript/5.9.3/lib/typescript.js";

    private final String file;
    private final List<String> tools;

    Language(String file, String... tools) {
        this.file = file;
        this.tools = List.of(tools);
    }

    Path source() {
        return PublishedWebhook.GUIDE.resolve(file).toAbsolutePath().normalize();
    }

    /** What the guide's code says of each case: {@code yes}, {@code no}, or {@code error} for a secret that is none. */
    List<String> verify(List<SignatureCase> cases) throws Exception {
        return run(cases.stream().map(SignatureCase::line).collect(Collectors.joining("\n", "", "\n")), "verify");
    }

    /** Sends an update by the guide's code; gives the status of the answer. */
    int send(URI callbacks, String secret, String id, Path update) throws Exception {
        List<String> lines = run("", "send", callbacks.toString(), secret, id, update.toString());
        return Integer.parseInt(lines.get(0));
    }

    /** What starts the guide's code. */
    List<String> command() throws IOException, URISyntaxException {
        throw new UnsupportedOperationException();
    }

    private List<String> run(String input, String... arguments) throws Exception {
        requireTools();
        List<String> command = new ArrayList<>(command());
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        byte[] written = process.getInputStream().readAllBytes();
        process.waitFor();
        return new String(written, StandardCharsets.UTF_8).lines().toList();
    }

    private void requireTools() {
        List<String> lacking = tools.stream()
                .filter(tool -> Stream.of(System.getenv("PATH").split(":"))
                        .noneMatch(folder -> Files.isExecutable(Path.of(folder, tool))))
                .toList();
        if (!lacking.isEmpty()) {
            String lack = "left out, this machine has no " + lacking
                    + "; on Debian: apt-get install python3 nodejs openssl curl";
            if ("true".equals(System.getenv("CI"))) {
                fail(lack);
            }
            abort(lack);
        }
    }

    private static String resource(String name) throws URISyntaxException {
        return Path.of(Language.class.getResource("/guide/" + name).toURI()).toString();
    }

    /** The compiler lies in a jar; Node reads it from a file. */
    private static Path typescript() throws IOException {
        Path file = Path.of("target/typescript.js").toAbsolutePath();
        try (InputStream compiler = Language.class.getResourceAsStream(COMPILER)) {
            Files.copy(compiler, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
