package nl.schoolbel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakenBackTimeTest {

    private static final Instant BACK_TO = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant DONE_AT = Instant.parse("2026-11-30T11:00:00Z");

    @Test
    void holdsWhatWasToldBetweenBothEnds() {
        TakenBackTime time = restored(BACK_TO, DONE_AT);

        assertThat(time.holds(toldAt("2026-11-30T10:00:00Z"))).isFalse();
        assertThat(time.holds(toldAt("2026-11-30T10:00:00.000001Z"))).isTrue();
        assertThat(time.holds(toldAt("2026-11-30T10:59:59.999999Z"))).isTrue();
        assertThat(time.holds(toldAt("2026-11-30T11:00:00Z"))).isFalse();
    }

    @Test
    void holdsNothingWithoutARestore() {
        assertThat(restored(null, null).holds(toldAt("2026-11-30T10:30:00Z"))).isFalse();
    }

    @Test
    void whatDoesNotSayWhenIsLeftToTheInbox() {
        assertThat(restored(BACK_TO, DONE_AT).holds(record(Map.of()))).isFalse();
        assertThatThrownBy(() -> restored(BACK_TO, DONE_AT).holds(toldAt("yesterday")))
                .isInstanceOf(RecordFault.class);
    }

    @Test
    void bothEndsAreGivenInTheirOrder() {
        assertThatThrownBy(() -> restored(BACK_TO, null)).hasMessageContaining("go together");
        assertThatThrownBy(() -> restored(null, DONE_AT)).hasMessageContaining("go together");
        assertThatThrownBy(() -> restored(DONE_AT, BACK_TO)).hasMessageContaining("later than");
        assertThatThrownBy(() -> restored(BACK_TO, BACK_TO)).hasMessageContaining("later than");
    }

    private static TakenBackTime restored(Instant backTo, Instant doneAt) {
        TakenBackTime time = new TakenBackTime();
        time.config = new RestoreConfig() {
            @Override
            public Optional<Instant> backTo() {
                return Optional.ofNullable(backTo);
            }

            @Override
            public Optional<Instant> doneAt() {
                return Optional.ofNullable(doneAt);
            }
        };
        time.read();
        return time;
    }

    private static RawRecord toldAt(String time) {
        return record(Map.of("ce_time", time));
    }

    private static RawRecord record(Map<String, String> headers) {
        return new RawRecord("schoolbel.tickets.v1", 0, 0, "key", headers, new byte[0]);
    }
}
