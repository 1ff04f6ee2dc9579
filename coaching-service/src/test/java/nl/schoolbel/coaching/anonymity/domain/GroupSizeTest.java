package nl.schoolbel.coaching.anonymity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GroupSizeTest {

    private static final GroupSize FIVE = new GroupSize(5);

    @Test
    void fourAreTooFewFiveAreNot() {
        assertThat(FIVE.of(4)).isEqualTo(Figure.WITHHELD);
        assertThat(FIVE.of(5)).isEqualTo(Figure.shown(5));
    }

    @Test
    void nobodyIsNoSecret() {
        assertThat(FIVE.of(0)).isEqualTo(Figure.shown(0));
        assertThat(FIVE.of(1)).isEqualTo(Figure.WITHHELD);
    }

    @Test
    void aNumberIsHeldAgainstThePeopleItIsAbout() {
        assertThat(FIVE.of(4, 90)).isEqualTo(Figure.WITHHELD);
        assertThat(FIVE.of(5, 90)).isEqualTo(Figure.shown(90));
    }

    @Test
    void partsThatAreLargeEnoughAreAllShown() {
        assertThat(shown(FIVE.parts(List.of(5, 12, 0, 7)))).isEqualTo("5 12 0 7");
    }

    @Test
    void aPartThatIsWithheldAloneTakesTheSmallestOtherWithIt() {
        assertThat(shown(FIVE.parts(List.of(4, 12, 0, 7)))).isEqualTo("- 12 0 -");
    }

    @Test
    void twoThatAreTooFewTogetherTakeAThirdWithThem() {
        assertThat(shown(FIVE.parts(List.of(1, 2, 20, 30)))).isEqualTo("- - - 30");
    }

    @Test
    void twoThatAreEnoughTogetherHideEachOther() {
        assertThat(shown(FIVE.parts(List.of(4, 4, 20)))).isEqualTo("- - 20");
    }

    @Test
    void theTotalIsWithheldWhenNoSecondPartCanBe() {
        assertThat(FIVE.total(List.of(3, 0, 0), 3)).isEqualTo(Figure.WITHHELD);
        assertThat(FIVE.total(List.of(4), 4)).isEqualTo(Figure.WITHHELD);
        assertThat(FIVE.total(List.of(4, 8), 12)).isEqualTo(Figure.shown(12));
        assertThat(FIVE.total(List.of(5), 5)).isEqualTo(Figure.shown(5));
        assertThat(FIVE.total(List.of(), 0)).isEqualTo(Figure.shown(0));
    }

    @Test
    void theTotalOfTheSameFewInTwoPartsIsWithheld() {
        assertThat(FIVE.total(List.of(3, 3), 3)).isEqualTo(Figure.WITHHELD);
        assertThat(FIVE.total(List.of(3, 3), 5)).isEqualTo(Figure.shown(5));
    }

    @Test
    void noPartCanBeCalculatedFromTheTotalAndTheOthers() {
        for (int a = 0; a <= 8; a++) {
            for (int b = 0; b <= 8; b++) {
                for (int c = 0; c <= 8; c++) {
                    List<Integer> people = List.of(a, b, c);
                    List<Figure> parts = FIVE.parts(people);
                    long withheld = parts.stream().filter(Figure::withheld).count();
                    boolean totalShown = !FIVE.total(people, a + b + c).withheld();

                    assertThat(withheld == 1 && totalShown).as("%s", people).isFalse();
                }
            }
        }
    }

    @Test
    void aMinimumThatHidesNobodyIsRefused() {
        assertThatThrownBy(() -> new GroupSize(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String shown(List<Figure> figures) {
        return figures.stream()
                .map(figure ->
                        figure.withheld() ? "-" : String.valueOf(figure.number().intValue()))
                .collect(Collectors.joining(" "));
    }
}
