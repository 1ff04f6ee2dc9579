package nl.schoolbel.platform.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.work.Worker;
import org.jboss.logging.Logger;

/**
 * Sends the mails of one queue that are due, one by one. A mail is claimed by a lease, written, sent, and settled: a node that
 * dies in between sends it once more, under the same Message-ID. While the mail server is away mails wait, and go when it is
 * back. A mail that cannot be written holds up no other.
 *
 * @param <W> a waiting mail
 */
public final class MailRound<W extends MailRound.Waiting> {

    private static final Logger LOG = Logger.getLogger(MailRound.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    /** Longer than an attempt takes. */
    private static final Duration LEASE = Postman.LONGEST.plusSeconds(25);

    private final Queue<W> queue;
    private final Postman postman;
    private final Worker worker;

    /** A mail whose time has come. */
    public interface Waiting {

        UUID id();

        /** How often it was tried before. */
        int attempts();
    }

    /**
     * A mail as it goes. Both ends run in a transaction of their own.
     *
     * @param taken when the mail server has it
     * @param refused when there is no such address
     */
    public record Letter(Mail mail, Runnable taken, Runnable refused) {}

    /** Which mails there are. All but the pauses run in a transaction of their own. */
    public interface Queue<W extends Waiting> {

        /** The mail whose turn it is; nobody else has it in hand until the lease is over. */
        Optional<W> claim(Duration lease);

        /** Empty when there is nothing to send, now or ever; the mail is settled or postponed then. */
        Optional<Letter> write(W waiting);

        /**
         * It was tried in vain, or perhaps in vain.
         *
         * @param uncertain true when nobody knows whether the mail server took it
         */
        void later(W waiting, Duration pause, boolean uncertain);

        /** Until the next attempt after one in vain. */
        default Duration pause(W waiting) {
            return Postman.pause(waiting.attempts());
        }

        /** Until the next attempt after one of which nobody knows what came. */
        Duration pauseWhenUnsure(W waiting);
    }

    /** @param name of the thread and in the metric of its faults */
    public MailRound(String name, Queue<W> queue, Postman postman) {
        this.queue = queue;
        this.postman = postman;
        this.worker = new Worker(name, 1, POLL, this::sendOne);
    }

    public void start() {
        worker.start();
    }

    public void stop() {
        worker.stop();
    }

    public void wake() {
        worker.wake();
    }

    /** True when the next mail has a chance. */
    public boolean sendOne() {
        Optional<W> claimed = QuarkusTransaction.requiringNew().call(() -> queue.claim(LEASE));
        return claimed.map(this::attempt).orElse(false);
    }

    private boolean attempt(W waiting) {
        Optional<Letter> letter;
        try {
            letter = QuarkusTransaction.requiringNew().call(() -> queue.write(waiting));
        } catch (RuntimeException unwritable) {
            LOG.errorf(unwritable, "mail %s cannot be written", waiting.id());
            later(waiting, queue.pause(waiting), false);
            return true;
        }
        return letter.map(written -> send(waiting, written)).orElse(true);
    }

    /** Outside a transaction, which would hold up all who read behind the oldest one. */
    private boolean send(W waiting, Letter letter) {
        Posted posted = postman.send(letter.mail());
        return switch (posted.result()) {
            case TAKEN -> settled(letter.taken());
            case NO_SUCH_ADDRESS -> settled(letter.refused());
            case UNSURE -> {
                LOG.warnf("mail %s waits: nobody knows whether the mail server took it", waiting.id());
                yield later(waiting, queue.pauseWhenUnsure(waiting), true);
            }
            case LATER -> {
                LOG.warnf("mail %s waits: %s", waiting.id(), posted.why());
                yield later(waiting, queue.pause(waiting), false);
            }
        };
    }

    private static boolean settled(Runnable outcome) {
        QuarkusTransaction.requiringNew().run(outcome);
        return true;
    }

    private boolean later(W waiting, Duration pause, boolean uncertain) {
        QuarkusTransaction.requiringNew().run(() -> queue.later(waiting, pause, uncertain));
        return false;
    }
}
