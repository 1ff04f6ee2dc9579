package nl.schoolbel.sla.gateway.wire.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    private static final AddressRules PUBLIC = new AddressRules(List.of(), false);

    private static byte[] bytes(String address) throws UnknownHostException {
        return InetAddress.getByName(address).getAddress();
    }

    /** Each range with its last neighbour before, its ends, and its first neighbour after; a neighbour may be none. */
    @ParameterizedTest
    @CsvSource({
        ", 0.0.0.0, 0.255.255.255, 1.0.0.0",
        "9.255.255.255, 10.0.0.0, 10.255.255.255, 11.0.0.0",
        "100.63.255.255, 100.64.0.0, 100.127.255.255, 100.128.0.0",
        "126.255.255.255, 127.0.0.0, 127.255.255.255, 128.0.0.0",
        "169.253.255.255, 169.254.0.0, 169.254.255.255, 169.255.0.0",
        "172.15.255.255, 172.16.0.0, 172.31.255.255, 172.32.0.0",
        "191.255.255.255, 192.0.0.0, 192.0.0.255, 192.0.1.0",
        "192.0.1.255, 192.0.2.0, 192.0.2.255, 192.0.3.0",
        "192.88.98.255, 192.88.99.0, 192.88.99.255, 192.88.100.0",
        "192.167.255.255, 192.168.0.0, 192.168.255.255, 192.169.0.0",
        "198.17.255.255, 198.18.0.0, 198.19.255.255, 198.20.0.0",
        "198.51.99.255, 198.51.100.0, 198.51.100.255, 198.51.101.0",
        "203.0.112.255, 203.0.113.0, 203.0.113.255, 203.0.114.0",
        "223.255.255.255, 224.0.0.0, 255.255.255.255,",
        ", ::, 1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2000::",
        "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2001::, 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff, 2001:200::",
        "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db9::",
        "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2002::, 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2003::",
        "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff::, 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff:1000::",
        "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 4000::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff,",
    })
    void aRangeIsOutOfReachFromItsFirstToItsLastAddress(String before, String first, String last, String after)
            throws UnknownHostException {
        assertThat(PUBLIC.allows(bytes(first))).isFalse();
        assertThat(PUBLIC.allows(bytes(last))).isFalse();
        if (before != null) {
            assertThat(PUBLIC.allows(bytes(before))).isTrue();
        }
        if (after != null) {
            assertThat(PUBLIC.allows(bytes(after))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "100.100.100.200",
                "192.0.0.192",
                "fd00:ec2::254",
                "fe80::a9fe:a9fe",
                "::ffff:0:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::7f00:1",
                "2002:7f00:1::1",
                "2002:a9fe:a9fe::1",
                "2001:0:5ef5:79fd:0:0:80ff:fffe",
                "5f00::1",
                "100::1",
                "fec0::1",
                "ff0e::1",
            })
    void wellKnownWaysInAreOutOfReach(String address) throws UnknownHostException {
        assertThat(PUBLIC.allows(bytes(address))).isFalse();
    }

    @Test
    void aMappedAddressInSixteenBytesIsOutOfReachWhateverItMaps() {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 8;
        mapped[13] = 8;
        mapped[14] = 8;
        mapped[15] = 8;

        assertThat(PUBLIC.allows(mapped)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "127.255.255.255, true",
        "::1, true",
        "8.8.8.8, true",
        "::2, false",
        "10.0.0.1, false",
        "169.254.169.254, false",
        "0.0.0.0, false"
    })
    void localModeAddsTheMachineItselfAndNothingElse(String address, boolean allowed) throws UnknownHostException {
        assertThat(new AddressRules(List.of(), true).allows(bytes(address))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "10.20.0.0, true",
        "10.20.255.255, true",
        "10.19.255.255, false",
        "10.21.0.0, false",
        "fd12::1, true",
        "fd13::1, false",
        "192.168.0.1, false",
        "8.8.8.8, true"
    })
    void aPrivateNetworkThatIsNamedIsInReachAndItsNeighboursAreNot(String address, boolean allowed)
            throws UnknownHostException {
        AddressRules rules = new AddressRules(List.of(Network.of("10.20.0.0/16"), Network.of("fd12::/16")), false);

        assertThat(rules.allows(bytes(address))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "0.0.0.0", "224.0.0.1", "::1", "fe80::1"})
    void namingAllNetworksOpensOnlyPrivateOnes(String address) throws UnknownHostException {
        AddressRules rules = new AddressRules(List.of(Network.of("0.0.0.0/0"), Network.of("::/0")), false);

        assertThat(rules.allows(bytes(address))).isFalse();
        assertThat(rules.allows(bytes("10.0.0.1"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0",
                "10.0.0.0/33",
                "10.0.0.1/8",
                "fc00::/129",
                "partner.example/8",
                "10.0.0.0/-1",
                "/8",
                ""
            })
    void whatIsNoNetworkIsRefused(String written) {
        assertThatThrownBy(() -> Network.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "10-9", "a", "1-2-3", "", "-1", "443,80"})
    void whatIsNoRangeOfPortsIsRefused(String written) {
        assertThatThrownBy(() -> Ports.of(List.of(written))).isInstanceOf(IllegalArgumentException.class);
    }
}
