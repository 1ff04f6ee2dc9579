package nl.schoolbel.sla.gateway.wire.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolbel.sla.gateway.wire.domain.AddressRules;
import nl.schoolbel.sla.gateway.wire.domain.Ports;
import nl.schoolbel.sla.gateway.wire.domain.TargetRules;

/** A resolver that a test fills; rules as outside local mode but for the machine itself, where a test can listen. */
public final class Names {

    private final Map<String, List<InetAddress>> known = new ConcurrentHashMap<>();

    /** From now on, until said otherwise. */
    public void standsFor(String name, String... addresses) {
        known.put(name, List.of(addresses).stream().map(Names::address).toList());
    }

    /** @param machine whether the machine itself is in reach */
    public Addresses addresses(boolean machine) {
        return new Addresses(
                new TargetRules(machine, Ports.of(List.of("443", "1024-65535")), new AddressRules(List.of(), machine)),
                this::find);
    }

    private List<InetAddress> find(String name) throws UnknownHostException {
        List<InetAddress> found = known.get(name);
        if (found == null) {
            throw new UnknownHostException(name);
        }
        return found;
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
