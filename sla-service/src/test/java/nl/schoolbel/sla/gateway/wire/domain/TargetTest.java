package nl.schoolbel.sla.gateway.wire.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    private static final TargetRules RULES = rules(false);
    private static final TargetRules LOCAL = rules(true);

    private static TargetRules rules(boolean local) {
        return new TargetRules(local, Ports.of(List.of("443", "1024-65535")), new AddressRules(List.of(), local));
    }

    @ParameterizedTest
    @CsvSource({
        "https://partner.example/hook, partner.example, 443",
        "https://partner.example, partner.example, 443",
        "HTTPS://Partner.EXAMPLE/hook, partner.example, 443",
        "https://partner.example./hook, partner.example, 443",
        "https://xn--bcher-kva.example/hook, xn--bcher-kva.example, 443",
        "https://partner.example:8443/hook?key=1, partner.example, 8443",
        "https://partner.example:1024/, partner.example, 1024",
        "https://partner.example:65535/, partner.example, 65535",
        "https://10.example.org/, 10.example.org, 443",
        "https://8.8.8.8/, 8.8.8.8, 443",
        "https://1.1.1.1:8443/, 1.1.1.1, 8443",
        "https://[2606:4700:4700::1111]/, [2606:4700:4700::1111], 443",
        "https://partner.example/@127.0.0.1, partner.example, 443",
        "https://partner.example/#@127.0.0.1, partner.example, 443",
        "https://partner.example/?next=http://127.0.0.1, partner.example, 443",
    })
    void aNameOrAPublicAddressIsATarget(String url, String host, int port) {
        Target target = Target.of(url, RULES).target();

        assertThat(target.host()).isEqualTo(host);
        assertThat(target.port()).isEqualTo(port);
        assertThat(target.isSecure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://partner.example/",
                "ftp://partner.example/",
                "file:///etc/passwd",
                "jar:https://partner.example/",
                "gopher://partner.example/",
                "partner.example/hook",
                "//partner.example/hook",
                "/hook",
                "",
            })
    void onlyHttpsOutsideLocalMode(String url) {
        assertThat(Target.of(url, RULES).refusal()).isEqualTo(Refusal.NOT_HTTPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one number
                "https://2130706433/",
                "https://0x7f000001/",
                "https://017700000001/",
                "https://0/",
                // fewer parts, more parts
                "https://127.1/",
                "https://127.0.1/",
                "https://10.1/",
                "https://127.0.0.0.1/",
                // octal, hexadecimal, leading zeros, too much
                "https://0177.0.0.1/",
                "https://0177.0.0.01/",
                "https://127.0.0.01/",
                "https://127.00.0.1/",
                "https://008.8.8.8/",
                "https://0x7f.0.0.1/",
                "https://0x7f.0x0.0x0.0x1/",
                "https://127.0.0.0x1/",
                "https://256.0.0.1/",
                "https://127.0.0.256/",
                "https://127.0.0.1./",
                "https://127.0.0.1..",
                // other scripts and dots
                "https://１２７.0.0.1/",
                "https://①②⑦.0.0.1/",
                "https://127。0。0。1/",
                "https://127．0．0．1/",
                "https://127｡0｡0｡1/",
                "https://ⓛocalhost/",
                "https://partner。example/",
                "https://bücher.example/",
                // encoded, odd
                "https://%31%32%37.0.0.1/",
                "https://127.0.0.1%00.partner.example/",
                "https://partner.example%2f@127.0.0.1/",
                "https://127.0.0.1\\@partner.example/",
                "https://partner.example\\.127.0.0.1/",
                "https://\t127.0.0.1/",
                "https://127.0.0.1\n/",
                "https://127.0.0.1 /",
                "https:///127.0.0.1/",
                "https:127.0.0.1",
                "https:/127.0.0.1/",
                "https://",
                "https://.",
                "https://..",
                "https://.example/",
                "https://partner..example/",
                "https://-partner.example/",
                "https://partner_system.example/",
                "https://partner.example:port/",
                "https://partner.example:-1/",
                "https://partner.example:443:80/",
                // users
                "https://user@partner.example/",
                "https://user:password@partner.example/",
                "https://partner.example@127.0.0.1/",
                "https://partner.example:443@127.0.0.1/",
                "https://@partner.example/",
                "https://:@partner.example/",
                // IPv6, unreadable or with a zone
                "https://::1/",
                "https://[::1/",
                "https://::1]/",
                "https://[fe80::1%25eth0]/",
                "https://[fe80::1%eth0]/",
                "https://[fe80::1%251]/",
                "https://[2606:4700:4700::1111%25eth0]/",
                "https://[::g]/",
                "https://[1:2:3:4:5:6:7:8:9]/",
                "https://[127.0.0.1]/",
                "https://[v1.abc]/",
                "https://[]/",
            })
    void whatCanBeReadInMoreThanOneWayIsRefused(String url) {
        assertThat(Target.of(url, RULES).target()).isNull();
        assertThat(Target.of(url, LOCAL).target()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.255.255.254:8443/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://192.168.1.1/",
                "https://100.64.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[0:0:0:0:0:0:0:1]/",
                "https://[0000:0000:0000:0000:0000:0000:0000:0001]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::FFFF:169.254.169.254]/",
                "https://[::ffff:8.8.8.8]/",
                "https://[::127.0.0.1]/",
                "https://[::7f00:1]/",
                "https://[64:ff9b::127.0.0.1]/",
                "https://[64:ff9b::8.8.8.8]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://[fd12:3456::1]/",
                "https://[ff02::1]/",
                "https://[fec0::1]/",
                "https://localhost/",
                "https://LOCALHOST./",
                "https://localhost:8443/",
                "https://anything.localhost/",
            })
    void anAddressOutOfReachIsRefused(String url) {
        assertThat(Target.of(url, RULES).refusal()).isEqualTo(Refusal.ADDRESS_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 22, 25, 53, 80, 110, 442, 444, 1023})
    void lowPortsAreRefused(int port) {
        assertThat(Target.of("https://partner.example:" + port + "/", RULES).refusal())
                .isEqualTo(Refusal.PORT_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://partner.example:0/", "https://partner.example:65536/"})
    void aPortThatIsNoneIsRefused(String url) {
        assertThat(Target.of(url, RULES).target()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9080/webhooks",
                "http://localhost:9080/webhooks",
                "http://localhost/webhooks",
                "http://[::1]:9080/webhooks",
                "https://127.0.0.1:8443/webhooks",
                "http://partner.example/webhooks",
                "https://partner.example/webhooks",
            })
    void inLocalModeTheMachineItselfIsATarget(String url) {
        assertThat(Target.of(url, LOCAL).target()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://169.254.169.254/",
                "http://0.0.0.0:9080/",
                "http://[::ffff:127.0.0.1]:9080/",
                "http://[::]:9080/",
            })
    void inLocalModeNothingElseIs(String url) {
        assertThat(Target.of(url, LOCAL).refusal()).isEqualTo(Refusal.ADDRESS_REFUSED);
    }
}
