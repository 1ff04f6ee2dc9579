package nl.schoolbel.simulator.webhooks;

import nl.schoolbel.simulator.mode.Temper;

/** One address for webhooks. */
public final class Receiver {

    private final String name;
    private final WebhookLog log;
    private final Temper temper = new Temper();
    private volatile ReceiverSettings settings = ReceiverSettings.usual();

    Receiver(String name, Memory memory) {
        this.name = name;
        this.log = new WebhookLog(memory);
    }

    String name() {
        return name;
    }

    WebhookLog log() {
        return log;
    }

    public Temper temper() {
        return temper;
    }

    ReceiverSettings settings() {
        return settings;
    }

    void setUp(ReceiverSettings wanted) {
        settings = wanted;
    }
}
