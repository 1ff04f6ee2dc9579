package nl.schoolbel.sla.gateway.connectors.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads mapping files; one that is faulty refuses all, naming every fault. */
public final class Mappings {

    /** The systems that come with Schoolbel. */
    public static final List<String> BUNDLED = List.of("topdesk", "zammad");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Mappings() {}

    /**
     * The bundled files, and those of a directory; one there replaces a bundled one of its name.
     *
     * @param directory of the operator's own files, may be null
     * @param types slugs of all webhooks
     * @throws IllegalStateException naming every fault of every file
     */
    public static Map<String, Mapping> all(Path directory, Collection<String> types) {
        Map<String, String> files = new LinkedHashMap<>();
        BUNDLED.forEach(name -> files.put(name + ".json", bundled(name)));
        files.putAll(own(directory));
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        files.forEach((file, content) -> {
            try {
                Mapping mapping = read(content);
                MappingFaults.of(mapping, types).forEach(fault -> faults.add(file + ": " + fault));
                mappings.put(mapping.name(), mapping);
            } catch (JsonProcessingException unreadable) {
                faults.add(file + ": " + unreadable.getOriginalMessage() + at(unreadable));
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException("connectors cannot be used as they are:\n  " + String.join("\n  ", faults));
        }
        return mappings;
    }

    static Mapping read(String content) throws JsonProcessingException {
        return JSON.readValue(content, Mapping.class);
    }

    private static String at(JsonProcessingException unreadable) {
        return unreadable.getLocation() == null
                ? ""
                : " (line " + unreadable.getLocation().getLineNr() + ")";
    }

    static String bundled(String name) {
        String file = "/connectors/" + name + ".json";
        try (InputStream content = Mappings.class.getResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<String, String> own(Path directory) {
        Map<String, String> files = new LinkedHashMap<>();
        if (directory == null) {
            return files;
        }
        try (Stream<Path> listed = Files.list(directory)) {
            for (Path file : listed.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
            return files;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
