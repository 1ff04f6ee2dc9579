package nl.schoolbel.platform.inbox;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A topic that this service hears.
 *
 * @param group in whose name the broker keeps how far it came
 */
public record Channel(String name, String topic, String group) {

    private static final Pattern CONNECTOR = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.connector");

    /** All that the configuration names, by name. */
    public static List<Channel> incoming() {
        Config config = ConfigProvider.getConfig();
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(CONNECTOR::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .sorted()
                .map(name -> of(config, name))
                .toList();
    }

    private static Channel of(Config config, String name) {
        String prefix = "mp.messaging.incoming." + name + ".";
        return new Channel(
                name,
                config.getOptionalValue(prefix + "topic", String.class).orElse(name),
                config.getOptionalValue(prefix + "group.id", String.class)
                        .orElseGet(
                                () -> config.getValue("mp.messaging.connector.smallrye-kafka.group.id", String.class)));
    }
}
