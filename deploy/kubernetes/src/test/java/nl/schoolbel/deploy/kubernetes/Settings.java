package nl.schoolbel.deploy.kubernetes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of a service: those in its files of properties, those that all share, and those that code asks for. */
final class Settings {

    private static final Pattern PROFILED = Pattern.compile("%\\{?([a-z,]+)\\}?\\.(.+)");
    private static final Pattern ASKED =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"(schoolbel[^\"]+)\"(\\s*,\\s*defaultValue)?");
    private static final Pattern MAPPED = Pattern.compile("@ConfigMapping\\(prefix = \"(schoolbel[^\"]+)\"");
    private static final String PLATFORM = "platform/src/main/resources/META-INF/microprofile-config.properties";

    private final Map<String, String> production = new TreeMap<>();
    private final Set<String> localOnly = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> withDefault = new TreeSet<>();
    private final Set<String> mapped = new TreeSet<>();

    private Settings(List<Path> properties, List<Path> sources) {
        properties.forEach(this::readProperties);
        localOnly.removeAll(production.keySet());
        sources.forEach(this::readSource);
    }

    static Settings of(String service) {
        return new Settings(
                List.of(
                        Repository.ROOT.resolve(PLATFORM),
                        Repository.ROOT.resolve(service + "-service/src/main/resources/application.properties")),
                Stream.concat(
                                Repository.files(Repository.ROOT.resolve("platform/src/main/java"), ".java").stream(),
                                Repository.sources(service).stream())
                        .toList());
    }

    /** What the platform says for all. */
    static Settings ofAll() {
        return new Settings(List.of(Repository.ROOT.resolve(PLATFORM)), List.of());
    }

    /** In the profile prod; {@code null} where nothing is said. */
    String value(String setting) {
        return production.get(setting);
    }

    Map<String, String> production() {
        return production;
    }

    /** Zero where nothing is said. */
    Duration durationOf(String setting) {
        String value = production.getOrDefault(setting, "0s");
        return Duration.parse(value.startsWith("P") ? value : "PT" + value);
    }

    /** Variables of what has a value for tests and local use only, and none by itself: production has to give it. */
    Set<String> mustBeGiven() {
        return localOnly.stream()
                .filter(setting -> !withDefault.contains(setting))
                .filter(setting -> !setting.startsWith("schoolbel.secrets.keys."))
                .map(Repository::variable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether some code would read this variable. */
    boolean knows(String variable) {
        return Stream.of(production.keySet(), localOnly, asked)
                        .flatMap(Set::stream)
                        .anyMatch(setting -> Repository.variable(setting).equals(variable))
                || mapped.stream().anyMatch(prefix -> variable.startsWith(Repository.variable(prefix) + "_"));
    }

    private void readProperties(Path file) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(Repository.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : read.stringPropertyNames()) {
            Matcher profiled = PROFILED.matcher(key);
            if (!profiled.matches()) {
                production.put(key, read.getProperty(key));
            } else if (List.of(profiled.group(1).split(",")).contains("prod")) {
                production.put(profiled.group(2), read.getProperty(key));
            } else if (List.of(profiled.group(1).split(",")).contains("local")
                    && profiled.group(2).startsWith("schoolbel.")) {
                localOnly.add(profiled.group(2));
            }
        }
    }

    private void readSource(Path file) {
        String source = Repository.text(file);
        Matcher property = ASKED.matcher(source);
        while (property.find()) {
            asked.add(property.group(1));
            if (property.group(2) != null) {
                withDefault.add(property.group(1));
            }
        }
        Matcher mapping = MAPPED.matcher(source);
        while (mapping.find()) {
            mapped.add(mapping.group(1));
        }
    }
}
