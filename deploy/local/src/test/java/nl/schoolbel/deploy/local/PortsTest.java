package nl.schoolbel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void randomPortsAreFreeAndAllDifferent() {
        Ports ports = Ports.random();

        assertThat(all(ports)).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }

    @Test
    void noRandomPortIsOneThatAConnectionThatGoesOutMayGet() {
        assertThat(all(Ports.random())).allMatch(port -> port < 32_768);
    }

    @Test
    void aBlockThatSomebodyUsesAPortOfIsNotGiven() throws Exception {
        Ports first = Ports.random();
        try (ServerSocket listener = new ServerSocket(first.postgres())) {
            assertThat(all(Ports.random()))
                    .doesNotContain(listener.getLocalPort())
                    .doesNotContainAnyElementsOf(all(first));
        }
    }

    @Test
    void standardPortsAreAllDifferent() {
        assertThat(all(Ports.standard())).doesNotHaveDuplicates();
    }

    @Test
    void portOfAListenerOnAllAddressesIsNotFree() throws Exception {
        try (ServerSocket listener = new ServerSocket(0)) {
            assertThat(Ports.isFree(listener.getLocalPort())).isFalse();
        }
    }

    private static List<Integer> all(Ports ports) {
        List<Integer> all = new ArrayList<>(
                List.of(ports.postgres(), ports.kafka(), ports.kafkaController(), ports.keycloak(), ports.simulator()));
        all.addAll(List.of(ports.mail(), ports.mailPage()));
        all.addAll(ports.http().values());
        all.addAll(ports.management().values());
        ports.nodes().forEach(node -> {
            all.addAll(node.http().values());
            all.addAll(node.management().values());
        });
        return all;
    }
}
