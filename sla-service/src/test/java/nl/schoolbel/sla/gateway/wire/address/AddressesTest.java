package nl.schoolbel.sla.gateway.wire.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import nl.schoolbel.sla.gateway.wire.domain.AddressRules;
import nl.schoolbel.sla.gateway.wire.domain.Ports;
import nl.schoolbel.sla.gateway.wire.domain.Refusal;
import nl.schoolbel.sla.gateway.wire.domain.TargetRules;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static final String URL = "https://partner.example/hook";

    private final Deque<List<InetAddress>> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final Addresses addresses = new Addresses(
            new TargetRules(false, Ports.of(List.of("443")), new AddressRules(List.of(), false)), this::answer);

    private List<InetAddress> answer(String name) throws UnknownHostException {
        asked.add(name);
        if (answers.isEmpty()) {
            throw new UnknownHostException(name);
        }
        return answers.pop();
    }

    private void standsFor(String... literals) {
        answers.add(List.of(literals).stream().map(AddressesTest::address).toList());
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<InetAddress> check(String url) {
        return addresses.check(URI.create(url)).toCompletableFuture().join().addresses();
    }

    private void isRefused(String url, Refusal why) {
        assertThatThrownBy(() -> check(url))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        AddressRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    @Test
    void aNameGivesEveryAddressThatItStandsFor() {
        standsFor("8.8.8.8", "2606:4700:4700::1111");

        assertThat(check(URL)).containsExactly(address("8.8.8.8"), address("2606:4700:4700::1111"));
    }

    @Test
    void oneAddressOutOfReachRefusesTheName() {
        standsFor("8.8.8.8", "10.0.0.1");

        isRefused(URL, Refusal.ADDRESS_REFUSED);
    }

    @Test
    void aMappedAddressIsTheOneThatItMaps() {
        standsFor("::ffff:127.0.0.1");

        isRefused(URL, Refusal.ADDRESS_REFUSED);
    }

    @Test
    void aNameThatMeansSomethingElseTheSecondTimeIsCheckedAnew() {
        standsFor("8.8.8.8");
        standsFor("127.0.0.1");

        assertThat(check(URL)).containsExactly(address("8.8.8.8"));
        isRefused(URL, Refusal.ADDRESS_REFUSED);
    }

    @Test
    void aNameIsAskedForOncePerCheck() {
        standsFor("8.8.8.8");
        standsFor("127.0.0.1");

        check(URL);

        assertThat(asked).containsExactly("partner.example");
    }

    @Test
    void aNameThatNobodyKnowsIsSaidToBeUnknown() {
        isRefused(URL, Refusal.NAME_UNKNOWN);
    }

    @Test
    void anAddressIsNeverLookedUp() {
        isRefused("https://127.0.0.1/", Refusal.ADDRESS_REFUSED);
        assertThat(check("https://8.8.8.8/")).containsExactly(address("8.8.8.8"));

        assertThat(asked).isEmpty();
    }

    @Test
    void whatLeadsOutOfReachCannotBeRegistered() {
        standsFor("192.168.1.1");

        assertThat(addresses.refusal(URL)).contains(Refusal.ADDRESS_REFUSED);
    }

    @Test
    void whatIsNotKnownYetCanBeRegistered() {
        assertThat(addresses.refusal(URL)).isEmpty();
    }

    @Test
    void whatIsNoAddressCannotBeRegistered() {
        assertThat(addresses.refusal("https://127.1/")).contains(Refusal.NOT_AN_ADDRESS);
        assertThat(addresses.refusal("http://partner.example/")).contains(Refusal.NOT_HTTPS);
        assertThat(addresses.refusal("https://partner.example:25/")).contains(Refusal.PORT_REFUSED);
    }
}
