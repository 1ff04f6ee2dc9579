package nl.schoolbel.sla.gateway.wire.domain;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Where a request would go. A host is a name, an IPv4 address of four plain decimal numbers, or an IPv6 address in
 * brackets; whatever another parser might take for an address (one number, octal, hexadecimal, fewer parts, a zone, other
 * scripts) is refused, so that nobody reads it differently.
 *
 * @param host as it goes into the Host header and is held against the certificate
 * @param literal the address that the host is; {@code null} for a name
 */
public record Target(String host, int port, boolean isSecure, InetAddress literal) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final String PART = "(0|[1-9][0-9]{0,2})";
    private static final String IPV4 = PART + "(\\." + PART + "){3}";

    /** Letters, digits and hyphens; the last label starts with a letter, as that of every name does that is no number. */
    private static final String NAME = "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z]([a-z0-9-]{0,61}[a-z0-9])?";

    private static final int LONGEST_NAME = 253;

    /** What became of reading an address: one of both. */
    public record Reading(Target target, Refusal refusal) {

        static Reading refused(Refusal why) {
            return new Reading(null, why);
        }
    }

    /** Reads an address as it was given, for example by an operator. */
    public static Reading of(String url, TargetRules rules) {
        try {
            return of(URI.create(url), rules);
        } catch (IllegalArgumentException notAnAddress) {
            return Reading.refused(Refusal.NOT_AN_ADDRESS);
        }
    }

    public static Reading of(URI url, TargetRules rules) {
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        if (!secure && !(rules.plainHttp() && "http".equalsIgnoreCase(url.getScheme()))) {
            return Reading.refused(Refusal.NOT_HTTPS);
        }
        if (url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawAuthority().contains("@")) {
            return Reading.refused(Refusal.NOT_AN_ADDRESS);
        }
        int port = url.getPort() != -1 ? url.getPort() : secure ? HTTPS : HTTP;
        return rules.ports().allow(port) || !secure && port == HTTP
                ? host(url.getHost().toLowerCase(Locale.ROOT), port, secure, rules.addresses())
                : Reading.refused(Refusal.PORT_REFUSED);
    }

    private static Reading host(String host, int port, boolean secure, AddressRules addresses) {
        if (host.matches(IPV4) || host.startsWith("[") && !host.contains("%")) {
            return literal(host, port, secure, addresses);
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (name.length() > LONGEST_NAME || !name.matches(NAME)) {
            return Reading.refused(Refusal.NOT_AN_ADDRESS);
        }
        if (!addresses.loopback() && (name.equals("localhost") || name.endsWith(".localhost"))) {
            return Reading.refused(Refusal.ADDRESS_REFUSED);
        }
        return new Reading(new Target(name, port, secure, null), null);
    }

    private static Reading literal(String host, int port, boolean secure, AddressRules addresses) {
        try {
            // A literal: nothing is looked up. One of IPv6 that carries an IPv4 address comes out as that one.
            InetAddress address = InetAddress.getByName(host);
            boolean isDisguised = host.startsWith("[") && address.getAddress().length == 4;
            return isDisguised || !addresses.allows(address.getAddress())
                    ? Reading.refused(Refusal.ADDRESS_REFUSED)
                    : new Reading(new Target(host, port, secure, address), null);
        } catch (UnknownHostException notAnAddress) {
            return Reading.refused(Refusal.NOT_AN_ADDRESS);
        }
    }
}
