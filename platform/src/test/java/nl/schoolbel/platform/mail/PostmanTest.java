package nl.schoolbel.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostmanTest {

    private static final String RECIPIENT = "recipient address not accepted";

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void onlyWhatIsSaidOfTheRecipientIsOfTheAddress() {
        assertThat(gone(RECIPIENT, 550, "550 no such mailbox")).isTrue();
        assertThat(gone(RECIPIENT, 550, "550 5.1.1 no such mailbox")).isTrue();
        assertThat(gone(RECIPIENT, 553, "553 no")).isTrue();
        assertThat(gone(RECIPIENT, 550, "550 5.7.1 relaying denied"))
                .as("our rights")
                .isFalse();
        assertThat(gone(RECIPIENT, 554, "554 your host is on a list")).isFalse();
        assertThat(gone(RECIPIENT, 552, "552 5.2.2 mailbox full")).isFalse();
        assertThat(gone(RECIPIENT, 450, "450 4.1.1 later")).isFalse();
        assertThat(gone("sender address not accepted", 550, "550 5.1.8 sender unknown"))
                .isFalse();
        assertThat(gone("sending data failed", 550, "550 5.7.1 looks like spam"))
                .isFalse();
        assertThat(gone("AUTH failed", 535, "535 5.7.8 no")).as("our login").isFalse();
    }

    @Test
    void pausesDoubleUpToFiveMinutes() {
        assertThat(Postman.pause(0)).isEqualTo(Duration.ofSeconds(15));
        assertThat(Postman.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Postman.pause(4)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Postman.pause(5)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Postman.pause(1_000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theMailClientIsCalledOnAnEventLoopAndNotByWhoeverSends() {
        List<Boolean> onEventLoop = new ArrayList<>();
        ReactiveMailer mailer = mails -> {
            onEventLoop.add(Context.isOnEventLoopThread());
            return Uni.createFrom().voidItem();
        };

        Posted posted = postman(mailer, 1).send(new Mail());

        assertThat(posted.result()).isEqualTo(Posted.Result.TAKEN);
        assertThat(onEventLoop).as("its greeting is lost elsewhere").containsExactly(true);
    }

    @Test
    void aServerThatClosesWithoutAWordIsWaitedForOnceAndThenLookedForFirst() throws IOException {
        AtomicInteger attempts = new AtomicInteger();
        ReactiveMailer mailer = mails -> {
            attempts.incrementAndGet();
            return Uni.createFrom().nothing();
        };
        try (ServerSocket mute = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            AtomicReference<String> greeting = new AtomicReference<>("");
            Thread server = new Thread(() -> greet(mute, greeting));
            server.start();
            Postman postman = postman(mailer, mute.getLocalPort());

            assertThat(postman.send(new Mail()).result()).isEqualTo(Posted.Result.LATER);
            assertThat(postman.send(new Mail()).result()).isEqualTo(Posted.Result.LATER);
            assertThat(attempts).as("in the second one it was not tried").hasValue(1);

            greeting.set("220 here again\r\n");
            assertThat(postman.send(new Mail()).result())
                    .as("it greets, and takes what nobody knows")
                    .isEqualTo(Posted.Result.UNSURE);
            assertThat(attempts).hasValue(2);
        }
    }

    private Postman postman(ReactiveMailer mailer, int port) {
        return new Postman(mailer, vertx, new Postman.Server("127.0.0.1", port, false), Duration.ofMillis(100));
    }

    private static void greet(ServerSocket mute, AtomicReference<String> greeting) {
        try {
            while (!mute.isClosed()) {
                try (Socket client = mute.accept()) {
                    client.getOutputStream().write(greeting.get().getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException closed) {
            assertThat(mute.isClosed()).isTrue();
        }
    }

    private static boolean gone(String phase, int code, String reply) {
        return Postman.saysNoSuchAddress(new SMTPException(phase, code, List.of(reply), reply.contains(" 5.")));
    }
}
