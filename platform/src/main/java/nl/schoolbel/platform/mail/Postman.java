package nl.schoolbel.platform.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Brings a mail to the mail server of the service and tells what came of it. It is no bean, since only a service that mails
 * has a mailer to hand in. Never call it inside a transaction: an attempt takes up to {@link #LONGEST}.
 */
public final class Postman {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PATIENCE_OF_PROBE_MILLIS = 5_000;

    /** No attempt takes longer; a claim on a mail lasts longer than this. */
    public static final Duration LONGEST = Duration.ofSeconds(35);

    /**
     * After how many attempts of which nobody knows what came a mail is better left: a server that takes mail and does not
     * say so may deliver each of them.
     */
    public static final int MOST_UNCERTAIN = 4;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

    /** Not longer, so that everything goes within minutes after the mail server is back. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final int MOST_DOUBLINGS = 5;

    /** How the mail client begins what was answered to RCPT. */
    private static final String RECIPIENT_REFUSED = "recipient address not accepted";

    /** For a server that says no more than that; 552 is a full mailbox, 554 anything. */
    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(550, 551, 553);

    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final Server server;
    private final Duration patience;

    /** Whether the last attempt got no word from the server. */
    private volatile boolean silent;

    /** @param tls from the first byte on */
    record Server(String host, int port, boolean tls) {

        private static Server of(Config config) {
            return new Server(
                    config.getValue("quarkus.mailer.host", String.class),
                    config.getValue("quarkus.mailer.port", Integer.class),
                    config.getOptionalValue("quarkus.mailer.tls", Boolean.class).orElse(false));
        }
    }

    Postman(ReactiveMailer mailer, Vertx vertx, Server server, Duration patience) {
        this.mailer = mailer;
        this.vertx = vertx;
        this.server = server;
        this.patience = patience;
    }

    /** Goes to the mail server that the service is configured with. */
    public static Postman with(ReactiveMailer mailer, Vertx vertx) {
        return new Postman(mailer, vertx, Server.of(ConfigProvider.getConfig()), PATIENCE);
    }

    /**
     * Sends one mail and waits for the answer; throws nothing. The mail client never hears of a connection that is closed
     * before the greeting, and waits; so after an attempt in silence the server is first looked for.
     */
    public Posted send(Mail mail) {
        if (silent && !serverAnswers()) {
            return silence();
        }
        try {
            onEventLoop(mail).await().atMost(patience);
            return heard(Posted.of(Posted.Result.TAKEN));
        } catch (TimeoutException nothing) {
            silent = true;
            return serverAnswers() ? Posted.of(Posted.Result.UNSURE) : silence();
        } catch (RuntimeException fault) {
            Optional<SMTPException> answer = answer(fault);
            if (answer.filter(Postman::saysNoSuchAddress).isPresent()) {
                return heard(Posted.of(Posted.Result.NO_SUCH_ADDRESS));
            }
            return heard(Posted.later(answer.map(said -> "the mail server said " + said.getReplyCode())
                    .orElseGet(() -> rootOf(fault).getClass().getSimpleName())));
        }
    }

    /**
     * On one event loop from connecting on. The mail client opens a connection on the loop of whoever calls; called from
     * elsewhere it opens it on one loop and listens from another, and a greeting in between is lost: nobody answers it, and
     * the attempt waits in vain until the patience ends.
     */
    private Uni<Void> onEventLoop(Mail mail) {
        return Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(work -> vertx.getOrCreateContext().runOnContext(loop -> work.run()));
    }

    private Posted heard(Posted posted) {
        silent = false;
        return posted;
    }

    private static Posted silence() {
        return Posted.later("the mail server is silent");
    }

    /** How long to wait after a number of attempts; doubles with each. */
    public static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /**
     * Only what is said of the recipient's address is of the address. A login, a sender, a content or a relaying that is
     * refused is our fault, and is put right; a mailbox that is full is emptied.
     */
    static boolean saysNoSuchAddress(SMTPException answer) {
        boolean ofRecipient = String.valueOf(answer.getMessage()).startsWith(RECIPIENT_REFUSED);
        boolean gone = NO_SUCH_ADDRESS.contains(answer.getReplyCode());
        return switch (answer.getEnhancedStatus()) {
            case OTHER_ADDRESS -> ofRecipient && answer.isPermanent();
            case OTHER_UNKNOWN, OTHER_UNDEFINED -> ofRecipient && gone;
            default -> false;
        };
    }

    /** Whether the server greets who connects; with TLS from the first byte on nothing is said before we say something. */
    private boolean serverAnswers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.host(), server.port()), PATIENCE_OF_PROBE_MILLIS);
            socket.setSoTimeout(PATIENCE_OF_PROBE_MILLIS);
            return server.tls() || socket.getInputStream().read() >= 0;
        } catch (IOException away) {
            return false;
        }
    }

    private static Throwable rootOf(Throwable fault) {
        return fault.getCause() == null ? fault : rootOf(fault.getCause());
    }

    private static Optional<SMTPException> answer(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return Optional.of(smtp);
            }
        }
        return Optional.empty();
    }
}
