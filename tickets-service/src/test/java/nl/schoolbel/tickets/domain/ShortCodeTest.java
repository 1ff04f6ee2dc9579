package nl.schoolbel.tickets.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShortCodeTest {

    @Test
    void everyNumberHasACodeOfItsOwn() {
        assertThat(LongStream.rangeClosed(1, 100_000).mapToObj(ShortCode::of).collect(Collectors.toSet()))
                .hasSize(100_000)
                .allMatch(code -> code.matches("[" + ShortCode.ALPHABET + "]{7}"));
        assertThat(ShortCode.of(887_503_680L)).hasSize(7);
        assertThatThrownBy(() -> ShortCode.of(887_503_681L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShortCode.of(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codeIsReadHoweverItIsTyped() {
        String code = ShortCode.of(4711);

        assertThat(ShortCode.read(code)).contains(code);
        assertThat(ShortCode.read(" " + code.substring(0, 3).toLowerCase(Locale.ROOT) + "-" + code.substring(3)))
                .contains(code);
        assertThat(ShortCode.read(code.substring(1))).isEmpty();
        assertThat(ShortCode.read(code + code.charAt(0))).isEmpty();
        assertThat(ShortCode.read("O000000")).isEmpty();
    }

    @Test
    void oneWrongCharacterIsAlwaysNoticed() {
        for (long number : new long[] {1, 31, 4711, 123_456_789}) {
            String code = ShortCode.of(number);
            for (int i = 0; i < code.length(); i++) {
                for (char wrong : ShortCode.ALPHABET.toCharArray()) {
                    String typed = code.substring(0, i) + wrong + code.substring(i + 1);
                    assertThat(ShortCode.read(typed).isPresent()).isEqualTo(typed.equals(code));
                }
            }
        }
    }

    @Test
    void twoCharactersThatChangedPlacesAreAlwaysNoticed() {
        for (long number = 1; number <= 1_000; number++) {
            String code = ShortCode.of(number);
            for (int i = 0; i < code.length(); i++) {
                for (int j = i + 1; j < code.length(); j++) {
                    StringBuilder typed = new StringBuilder(code);
                    typed.setCharAt(i, code.charAt(j));
                    typed.setCharAt(j, code.charAt(i));
                    assertThat(ShortCode.read(typed.toString()).isPresent())
                            .isEqualTo(code.charAt(i) == code.charAt(j));
                }
            }
        }
    }
}
