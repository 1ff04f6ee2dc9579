package nl.schoolbel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    private static final String WORDS = "Jan de Vries";

    @Test
    void ofAFaultOfTheRecordOurOwnMessageIsSaidAndNoMore() {
        RecordFault fault = new RecordFault("the key is not an id", new IllegalArgumentException(WORDS));

        assertThat(FaultWords.of(fault)).isEqualTo("the key is not an id");
        assertThat(FaultWords.forLog(fault)).isNull();
    }

    @Test
    void ofAnyOtherItsKindAndPlaceAreLoggedAndThatOfItsCauses() {
        RuntimeException fault = new IllegalStateException(WORDS, new IOException(WORDS));

        assertThat(FaultWords.of(fault)).isEqualTo("IllegalStateException");
        assertThat(printed(FaultWords.forLog(fault)))
                .startsWith("java.lang.IllegalStateException")
                .contains("Caused by: java.io.IOException")
                .contains("at " + FaultWordsTest.class.getName())
                .doesNotContain(WORDS);
    }

    @Test
    void causesThatGoRoundAreLoggedTooAndEnd() {
        Exception one = new Exception(WORDS);
        Exception other = new Exception(WORDS, one);
        one.initCause(other);

        assertThat(printed(FaultWords.forLog(other))).doesNotContain(WORDS);
    }

    private static String printed(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
