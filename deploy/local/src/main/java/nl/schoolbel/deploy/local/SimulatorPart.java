package nl.schoolbel.deploy.local;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The beheerpartner simulator. It forgets everything when it stops. */
final class SimulatorPart implements Part {

    private static final String PROCESS = "simulator";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Layout layout;
    private final Processes processes;
    private final int port;
    private volatile Child process;

    SimulatorPart(Layout layout, Processes processes, int port) {
        this.layout = layout;
        this.processes = processes;
        this.port = port;
    }

    @Override
    public String name() {
        return PROCESS;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(name(), port);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void start() throws PartFailed {
        if (!Files.exists(layout.simulatorJar())) {
            throw new PartFailed("the simulator is not built: " + layout.simulatorJar() + " is missing");
        }
        process = processes.launch(
                PROCESS,
                List.of(
                        Processes.java(),
                        processes.mark(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        layout.simulatorJar().toString()),
                Map.of("SIMULATOR_PORT", Integer.toString(port)));
        process.awaitReady(() -> Probe.answersOk(address().resolve("/health")), START_LIMIT);
    }

    @Override
    public void stop() {
        Child running = process;
        if (running != null) {
            process = null;
            running.stop();
        }
    }
}
