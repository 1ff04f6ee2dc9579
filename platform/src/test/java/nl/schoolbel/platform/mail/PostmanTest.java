package nl.schoolbel.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostmanTest {

    private static final String RECIPIENT = "recipient address not accepted";

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

    private static boolean gone(String phase, int code, String reply) {
        return Postman.saysNoSuchAddress(new SMTPException(phase, code, List.of(reply), reply.contains(" 5.")));
    }
}
