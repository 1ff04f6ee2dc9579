package nl.schoolbel.sla.gateway.signing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of one network, such as {@code 192.0.2.0/24}, {@code 2001:db8::/32}, or a single one. No names. */
public final class AddressRange {

    private static final Pattern V4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final byte[] network;
    private final int bits;

    private AddressRange(byte[] network, int bits) {
        this.network = network;
        this.bits = bits;
    }

    /** Reads CIDR notation; empty for anything else, also when the address has bits beyond the prefix. */
    public static Optional<AddressRange> of(String text) {
        String[] parts = text.split("/", -1);
        Optional<byte[]> address = parts.length <= 2 ? bytes(parts[0]) : Optional.empty();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int most = address.get().length * 8;
        int bits = parts.length == 1 ? most : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
        if (bits < 0 || bits > most || !isEmptyBehind(address.get(), bits)) {
            return Optional.empty();
        }
        return Optional.of(new AddressRange(address.get(), bits));
    }

    /** Whether an address lies in it; false for what is no address. A v4 address in v6 form is the v4 address. */
    public boolean contains(String text) {
        return bytes(text == null ? "" : text)
                .filter(address -> address.length == network.length)
                .filter(this::hasSameFront)
                .isPresent();
    }

    private boolean hasSameFront(byte[] address) {
        for (int bit = 0; bit < bits; bit++) {
            if (bit(address, bit) != bit(network, bit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmptyBehind(byte[] address, int bits) {
        for (int bit = bits; bit < address.length * 8; bit++) {
            if (bit(address, bit) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(byte[] address, int bit) {
        return address[bit / 8] >> (7 - bit % 8) & 1;
    }

    /** Only what is written as an address, so that nothing is ever looked up. */
    private static Optional<byte[]> bytes(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
