package nl.schoolbel.deploy.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What to start and where. Immutable; each method gives a changed copy.
 *
 * @param repository the checkout's root, with everything to start already built
 * @param data kept between runs; made when missing
 * @param fresh whether to empty {@code data} first
 * @param ports who listens where
 * @param services the services to start; the rest of the stack does not depend on them
 * @param replicas how many nodes of each service, 1 to {@link Ports#MOST_NODES}
 * @param simulator whether to start the beheerpartner simulator
 * @param environment per service, added to what the stack sets, and stronger
 */
public record StackOptions(
        Path repository,
        Path data,
        boolean fresh,
        Ports ports,
        Set<Service> services,
        int replicas,
        boolean simulator,
        Map<Service, Map<String, String>> environment) {

    private static final String DATA_DIRECTORY = ".schoolbel";

    /** Everything, on the fixed ports, with the data in {@code .schoolbel} of this checkout. */
    public static StackOptions standard() {
        Path repository = Layout.findRepository();
        return new StackOptions(
                repository,
                repository.resolve(DATA_DIRECTORY),
                false,
                Ports.standard(),
                EnumSet.allOf(Service.class),
                1,
                true,
                Map.of());
    }

    public StackOptions in(Path otherData) {
        return new StackOptions(repository, otherData, fresh, ports, services, replicas, simulator, environment);
    }

    public StackOptions emptied() {
        return new StackOptions(repository, data, true, ports, services, replicas, simulator, environment);
    }

    public StackOptions on(Ports otherPorts) {
        return new StackOptions(repository, data, fresh, otherPorts, services, replicas, simulator, environment);
    }

    /** Only these services, none when none is named. */
    public StackOptions only(Service... wanted) {
        Set<Service> chosen = EnumSet.noneOf(Service.class);
        chosen.addAll(Set.of(wanted));
        return new StackOptions(repository, data, fresh, ports, chosen, replicas, simulator, environment);
    }

    /**
     * This many nodes of each service.
     *
     * @throws IllegalArgumentException when it is not 1 to {@link Ports#MOST_NODES}
     */
    public StackOptions replicas(int wanted) {
        if (wanted < 1 || wanted > Ports.MOST_NODES) {
            throw new IllegalArgumentException("there may be 1 to " + Ports.MOST_NODES + " nodes of each service");
        }
        return new StackOptions(repository, data, fresh, ports, services, wanted, simulator, environment);
    }

    public StackOptions withoutSimulator() {
        return new StackOptions(repository, data, fresh, ports, services, replicas, false, environment);
    }

    /** With one more environment variable for a service. */
    public StackOptions with(Service service, String variable, String value) {
        Map<Service, Map<String, String>> more = new EnumMap<>(Service.class);
        more.putAll(environment);
        more.merge(service, Map.of(variable, value), (known, added) -> {
            Map<String, String> both = new HashMap<>(known);
            both.putAll(added);
            return both;
        });
        return new StackOptions(repository, data, fresh, ports, services, replicas, simulator, more);
    }
}
