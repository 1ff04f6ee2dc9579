package nl.schoolbel.sla.gateway.wire.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be connected to. Of IPv4 all but the special-purpose ranges of IANA, of IPv6 only global unicast
 * without those that carry another address inside (Teredo, 6to4). What is translated or mapped (NAT64, v4-mapped,
 * v4-compatible) lies outside global unicast.
 *
 * @param privateNetworks of the board's own, in which a beheerpartner's system stands; each opens only what is private
 *     there, never loopback, link-local, multicast or a documentation range
 * @param loopback whether the machine itself may be called, as in local mode
 */
public record AddressRules(List<Network> privateNetworks, boolean loopback) {

    private static final List<Network> LOOPBACK = networks("127.0.0.0/8", "::1/128");

    private static final List<Network> PRIVATE =
            networks("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");

    /** IANA's registries of special-purpose addresses, without what is private. */
    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");
    private static final int IPV6_BYTES = 16;

    public AddressRules {
        privateNetworks = List.copyOf(privateNetworks);
    }

    private static List<Network> networks(String... written) {
        return Stream.of(written).map(Network::of).toList();
    }

    /** @param address 4 or 16 bytes */
    public boolean allows(byte[] address) {
        if (in(LOOPBACK, address)) {
            return loopback;
        }
        if (in(PRIVATE, address)) {
            return in(privateNetworks, address);
        }
        return !in(SPECIAL, address) && (address.length != IPV6_BYTES || GLOBAL_UNICAST.contains(address));
    }

    private static boolean in(List<Network> networks, byte[] address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
