package nl.schoolbel.platform.testkit.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the compiled classes of the module under test ask for by {@code schoolbel.…}, with what its own properties give. */
final class SettingsInCode {

    private static final String OURS = "schoolbel.";
    /** Of the API document, not of an installation. */
    private static final String OF_THE_API = "schoolbel.api-";

    /** An entry of a list, beside the list itself. */
    private static final String ENTRY = "[*]";

    private static final String NONE = "none";
    private static final Pattern ANOTHER = Pattern.compile("\\$\\{([^:}]+)(?::([^}]*))?}");
    private static final List<String> PROPERTIES =
            List.of("application.properties", "META-INF/microprofile-config.properties");

    private final Path module = Path.of(System.getProperty("basedir", ""));
    private final Map<String, String> defaults = new TreeMap<>();
    private final Properties given = new Properties();

    private SettingsInCode() {
        PROPERTIES.forEach(this::load);
        classes().forEach(this::read);
        given.stringPropertyNames().stream()
                .map(given::getProperty)
                .flatMap(value -> ANOTHER.matcher(value).results())
                .forEach(other -> add(other.group(1), null));
    }

    static SettingsInCode read() {
        return new SettingsInCode();
    }

    /** Default by name; {@code none} where there is none, {@code as …} where it is that of another setting. */
    Map<String, String> defaults() {
        return defaults;
    }

    /** Whether code or properties of the module name it. */
    boolean mentions(String name) {
        return defaults.containsKey(name) || sources().anyMatch(source -> source.contains("${" + name + ":"));
    }

    private void read(Class<?> type) {
        ConfigMapping mapping = type.getAnnotation(ConfigMapping.class);
        if (mapping != null) {
            ConfigClass.configClass(type, mapping.prefix()).getProperties().forEach(this::add);
        }
        Stream<AnnotatedElement> parameters = Stream.concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .map(Executable::getParameters)
                .flatMap(Arrays::stream);
        Stream.concat(Arrays.stream(type.getDeclaredFields()), parameters)
                .map(place -> place.getAnnotation(ConfigProperty.class))
                .filter(property -> property != null)
                .forEach(property -> add(
                        property.name(),
                        property.defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE)
                                ? null
                                : property.defaultValue()));
    }

    private void add(String name, String inCode) {
        if (name.startsWith(OURS) && !name.startsWith(OF_THE_API) && !name.endsWith(ENTRY)) {
            String value = said(given.getProperty(name, inCode));
            if (!value.equals(NONE) || !defaults.containsKey(name)) {
                defaults.put(name, value);
            }
        }
    }

    private static String said(String value) {
        Matcher another = ANOTHER.matcher(value == null ? "" : value);
        if (!another.matches()) {
            return value == null || value.isEmpty() ? NONE : value;
        }
        return another.group(1).startsWith(OURS) ? "as " + another.group(1) : said(another.group(2));
    }

    private void load(String file) {
        Path path = module.resolve("src/main/resources").resolve(file);
        if (Files.exists(path)) {
            try (var reader = Files.newBufferedReader(path)) {
                given.load(reader);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private List<Class<?>> classes() {
        Path root = module.resolve("target/classes");
        return files(root, ".class", path -> root.relativize(path).toString()).stream()
                .filter(name -> name.startsWith("nl/") && !name.contains("package-info"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .<Class<?>>map(SettingsInCode::loaded)
                .toList();
    }

    private Stream<String> sources() {
        return files(module.resolve("src/main/java"), ".java", SettingsInCode::text).stream();
    }

    private static <T> List<T> files(Path root, String end, Function<Path, T> reading) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(end))
                    .map(reading)
                    .collect(Collectors.toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
