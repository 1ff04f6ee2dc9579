package nl.schoolbel.tickets.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailSenderTest {

    @Test
    void onlyWhatIsSaidOfTheAddressIsFinal() {
        assertThat(MailSender.isForGood(answer(550))).isTrue();
        assertThat(MailSender.isForGood(new IllegalStateException(answer(553)))).isTrue();
        assertThat(MailSender.isForGood(answer(450))).isFalse();
        assertThat(MailSender.isForGood(answer(535))).as("our login").isFalse();
        assertThat(MailSender.isForGood(new IllegalStateException("no answer"))).isFalse();
    }

    @Test
    void pausesDoubleUpToFiveMinutes() {
        assertThat(MailSender.pause(0)).isEqualTo(Duration.ofSeconds(15));
        assertThat(MailSender.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(MailSender.pause(4)).isEqualTo(Duration.ofMinutes(4));
        assertThat(MailSender.pause(5)).isEqualTo(Duration.ofMinutes(5));
        assertThat(MailSender.pause(1_000)).isEqualTo(Duration.ofMinutes(5));
    }

    private static SMTPException answer(int code) {
        return new SMTPException("refused", code, List.of(code + " no"), true);
    }
}
