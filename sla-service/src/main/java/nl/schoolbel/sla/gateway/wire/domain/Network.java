package nl.schoolbel.sla.gateway.wire.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * A range of addresses.
 *
 * @param address the first one, 4 or 16 bytes
 * @param bits how many of the first bits all of them share
 */
public record Network(byte[] address, int bits) {

    public Network {
        address = address.clone();
        if (bits < 0 || bits > address.length * Byte.SIZE) {
            throw new IllegalArgumentException("a prefix is 0 to 32 bits, or 128 for IPv6");
        }
    }

    /**
     * As it is usually written, such as {@code 10.0.0.0/8} or {@code fc00::/7}.
     *
     * @throws IllegalArgumentException for a name, a missing prefix or bits set behind it
     */
    public static Network of(String written) {
        String[] parts = written.strip().split("/", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9a-fA-F.:]+") || !parts[1].matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("not a network: " + written);
        }
        try {
            // Digits, dots and colons only: nothing that would be looked up.
            Network network = new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            if (!Arrays.equals(network.first(), network.address)) {
                throw new IllegalArgumentException("bits are set behind the prefix: " + written);
            }
            return network;
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException("not a network: " + written, notAnAddress);
        }
    }

    private byte[] first() {
        byte[] first = address.clone();
        for (int bit = bits; bit < first.length * Byte.SIZE; bit++) {
            first[bit / Byte.SIZE] &= (byte) ~(0x80 >> bit % Byte.SIZE);
        }
        return first;
    }

    /** Whether an address of the same family lies in it. */
    public boolean contains(byte[] other) {
        return other.length == address.length && Arrays.equals(new Network(other, bits).first(), first());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Network network && network.bits == bits && Arrays.equals(network.address, address);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(address) + bits;
    }
}
