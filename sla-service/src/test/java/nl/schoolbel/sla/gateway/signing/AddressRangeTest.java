package nl.schoolbel.sla.gateway.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.0, true",
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.0/24, 192.0.1.255, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.128/25, 192.0.2.128, true",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "192.0.2.0/24, ::ffff:192.0.2.9, true",
        "192.0.2.0/24, ::ffff:192.0.3.9, false"
    })
    void anAddressLiesInItOrNot(String range, String address, boolean inside) {
        assertThat(AddressRange.of(range).orElseThrow().contains(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "beheer.example",
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/",
                "192.0.2.1/24",
                "192.0.2/24",
                "192.0.2.256",
                "192.0.2.0/24/8",
                "2001:db8::/129",
                "2001:db8::1/32",
                "2001:zz::",
                "fe80::1%eth0",
                "2130706433",
                "0x7f.0.0.1"
            })
    void whatIsNoRangeIsRefused(String text) {
        assertThat(AddressRange.of(text)).isEmpty();
    }

    @Test
    void whatIsNoAddressLiesNowhere() {
        AddressRange all = AddressRange.of("0.0.0.0/0").orElseThrow();

        assertThat(all.contains(null)).isFalse();
        assertThat(all.contains("")).isFalse();
        assertThat(all.contains("localhost")).isFalse();
    }
}
