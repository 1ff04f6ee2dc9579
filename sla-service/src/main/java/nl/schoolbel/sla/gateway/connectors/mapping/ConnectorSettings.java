package nl.schoolbel.sla.gateway.connectors.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Whether what an endpoint gives its connector is what that needs. */
@ApplicationScoped
public class ConnectorSettings {

    /** Speaks CloudEvents both ways and needs no settings. */
    public static final String GENERIC = "generic";

    private static final int LONGEST = 200;
    private static final String POLL_SECONDS = "pollSeconds";

    @Inject
    MappingCatalog catalog;

    @Inject
    ProblemTexts texts;

    /**
     * All that is wrong, as faults of the fields {@code connector} and {@code settings}; empty when nothing is.
     *
     * @param settings null for none
     */
    public List<FieldFault> faults(String connector, Map<String, String> settings) {
        Map<String, String> given = settings == null ? Map.of() : settings;
        Optional<Mapping> mapping = catalog.find(connector);
        if (mapping.isEmpty() && !GENERIC.equals(connector)) {
            String known = String.join(
                    ", ",
                    Stream.concat(Stream.of(GENERIC), catalog.all().stream().map(Mapping::name))
                            .toList());
            return List.of(
                    new FieldFault("/connector", "connector-unknown", texts.fieldDetail("connector-unknown", known)));
        }
        List<Mapping.Setting> known = mapping.map(Mapping::settings).orElse(List.of());
        List<FieldFault> faults = new ArrayList<>();
        given.forEach((name, value) -> code(mapping, name, value).ifPresent(code -> faults.add(fault(name, code))));
        known.stream()
                .filter(setting -> setting.needed() && isBlank(given.get(setting.name())))
                .forEach(setting -> faults.add(fault(setting.name(), "setting-missing")));
        return List.copyOf(faults);
    }

    private FieldFault fault(String name, String code) {
        String pointer = "/settings/" + name.replace("~", "~0").replace("/", "~1");
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }

    private static Optional<String> code(Optional<Mapping> mapping, String name, String value) {
        if (mapping.isEmpty() || !isKnown(mapping.get(), name)) {
            return Optional.of("setting-unknown");
        }
        boolean isNeeded = mapping.get().settings().stream()
                .anyMatch(setting -> setting.needed() && setting.name().equals(name));
        if (isBlank(value)) {
            // One that is needed is named once, as missing.
            return isNeeded ? Optional.empty() : Optional.of("setting-value");
        }
        return value.length() <= LONGEST && isFitting(name, value) ? Optional.empty() : Optional.of("setting-value");
    }

    private static boolean isKnown(Mapping mapping, String name) {
        boolean isRow = name.startsWith(Tables.STATUS_IN) && name.length() > Tables.STATUS_IN.length()
                || name.startsWith(Tables.STATUS_OUT)
                        && mapping.out().statuses().containsKey(name.substring(Tables.STATUS_OUT.length()))
                || name.matches("priority\\.[1-4]");
        return isRow
                || mapping.settings().stream()
                        .anyMatch(setting -> setting.name().equals(name));
    }

    private static boolean isFitting(String name, String value) {
        if (name.startsWith(Tables.STATUS_IN)) {
            return OurState.bySlug(value).isPresent();
        }
        return !POLL_SECONDS.equals(name)
                || value.matches("[0-9]{2,4}") && Integer.parseInt(value) >= 10 && Integer.parseInt(value) <= 3600;
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
