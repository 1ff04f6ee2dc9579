package nl.schoolbel.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The objects of {@code deploy/kubernetes}: as they are written, and as kustomize builds them. */
final class Manifests {

    private static final String EXAMPLE = "overlays/example";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, List<Manifest>> BUILT = new ConcurrentHashMap<>();

    private Manifests() {}

    /** Every object of every file; those of patches are whole objects with little in them. */
    static List<Manifest> written() {
        return writtenIn("base", "overlays");
    }

    /** What an operator applies by hand for an hour, and no overlay has. */
    static List<Manifest> tools() {
        return writtenIn("tools");
    }

    private static List<Manifest> writtenIn(String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> Repository.files(Repository.KUBERNETES.resolve(folder), ".yaml").stream())
                .filter(file -> !file.endsWith("kustomization.yaml"))
                .flatMap(
                        file -> read(Repository.KUBERNETES.relativize(file).toString(), Repository.text(file)).stream())
                .toList();
    }

    /** What {@code kubectl apply} would get. */
    static List<Manifest> example() {
        return built(EXAMPLE);
    }

    /** A machine without kubectl leaves the test out; in CI that is a failure. */
    static List<Manifest> built(String folder) {
        if (Stream.of(System.getenv("PATH").split(":"))
                .noneMatch(path -> Files.isExecutable(Path.of(path, "kubectl")))) {
            String lack = "left out, this machine has no kubectl (1.31 or newer) to build " + folder
                    + "; .ci/run says how to get it";
            if ("true".equals(System.getenv("CI"))) {
                fail(lack);
            }
            abort(lack);
        }
        return BUILT.computeIfAbsent(folder, Manifests::build);
    }

    static Stream<Manifest> ofKind(String kind) {
        return example().stream().filter(manifest -> manifest.kind().equals(kind));
    }

    static Manifest named(String kind, String name) {
        return ofKind(kind)
                .filter(manifest -> manifest.name().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    static List<Manifest> read(String source, String yaml) {
        List<Manifest> manifests = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            while (documents.hasNext()) {
                manifests.add(new Manifest(source, documents.next()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
        return manifests;
    }

    private static List<Manifest> build(String folder) {
        try {
            Process kustomize = new ProcessBuilder("kubectl", "kustomize", folder)
                    .directory(Repository.KUBERNETES.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String yaml = new String(kustomize.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (kustomize.waitFor() != 0) {
                fail("kubectl does not build " + folder + ", see above");
            }
            return read(folder, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
