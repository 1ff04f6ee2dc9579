package nl.schoolbel.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aCursorComesBackAsItWas() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-23T09:15:00.123456Z"), UUID.randomUUID());

        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @Test
    void aCursorOfAnotherOrderKeepsItsKey() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-23T09:15:00Z"), UUID.randomUUID(), "-priority:3");

        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "bm9wZQ", "MjAyNi0xMS0yM1QwOToxNTowMFp-bm8"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+300000-01-01T00:00:00Z", "-4800-01-01T00:00:00Z", "+10000-01-01T00:00:00Z"})
    void whatNoDatabaseHoldsIsNoPosition(String instant) {
        String forged = new Cursor(Instant.parse(instant), UUID.randomUUID()).encode();

        assertThatThrownBy(() -> Cursor.decode(forged)).isInstanceOf(ProblemException.class);
    }

    @Test
    void theRowTooManyOnlyTellsThatMoreFollow() {
        UUID id = UUID.randomUUID();
        Function<Integer, Cursor> position = n -> new Cursor(Instant.ofEpochSecond(n), id);

        Page<Integer> full = Page.of(List.of(5, 4, 3), 2, position, Function.identity());
        Page<Integer> last = Page.of(List.of(5, 4), 2, position, Function.identity());

        assertThat(full.items()).containsExactly(5, 4);
        assertThat(full.next()).isEqualTo(new Cursor(Instant.ofEpochSecond(4), id));
        assertThat(last.items()).containsExactly(5, 4);
        assertThat(last.next()).isNull();
    }
}
