package nl.schoolbel.tickets.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server as such. */
@ApplicationScoped
class MailServer {

    private static final int PATIENCE_MILLIS = 5_000;

    @ConfigProperty(name = "quarkus.mailer.host")
    String host;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    /** With TLS from the first byte on nothing is said before we say something. */
    @ConfigProperty(name = "quarkus.mailer.tls", defaultValue = "false")
    boolean tls;

    /** Whether it greets who connects. */
    boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            return tls || socket.getInputStream().read() >= 0;
        } catch (IOException away) {
            return false;
        }
    }
}
