package nl.schoolbel.deploy.local;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where one node of each service listens.
 *
 * @param http its API
 * @param management its health and metrics
 */
public record NodePorts(Map<Service, Integer> http, Map<Service, Integer> management) {

    public NodePorts {
        http = Collections.unmodifiableMap(new EnumMap<>(http));
        management = Collections.unmodifiableMap(new EnumMap<>(management));
    }

    static NodePorts of(ToIntFunction<Service> http, ToIntFunction<Service> management) {
        return new NodePorts(each(http), each(management));
    }

    private static Map<Service, Integer> each(ToIntFunction<Service> port) {
        return Stream.of(Service.values()).collect(Collectors.toMap(service -> service, port::applyAsInt));
    }
}
