package nl.schoolbel.tickets.categories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {

    private final Category network = category(null, "Netwerk", 2);
    private final Category wifi = category(network.id(), "Wifi", 2);
    private final Category slow = category(wifi.id(), "Traag", 1);
    private final Category board = category(null, "Digibord", 1);
    private final Category cable = category(network.id(), "Bekabeld", 2);
    private final CategoryTree tree = new CategoryTree(List.of(slow, wifi, network, board, cable));

    @Test
    void parentsComeBeforeTheirChildrenAndSiblingsByPositionAndName() {
        assertThat(tree.inOrder()).containsExactly(board, network, cable, wifi, slow);
    }

    @Test
    void threeLevelsAreAllowedAndAFourthIsNot() {
        assertThat(tree.faultsOf(category(wifi.id(), "Weg", 1))).isEmpty();
        assertThat(tree.faultsOf(category(slow.id(), "Alleen 's ochtends", 1)))
                .containsExactly(new CategoryTree.Fault("/parentId", "too-deep"));
    }

    @Test
    void aCategoryTakesItsChildrenAlongAndTheyCount() {
        assertThat(tree.faultsOf(moved(wifi, board.id()))).isEmpty();
        assertThat(tree.faultsOf(moved(network, board.id())))
                .containsExactly(new CategoryTree.Fault("/parentId", "too-deep"));
        assertThat(tree.faultsOf(moved(wifi, cable.id())))
                .containsExactly(new CategoryTree.Fault("/parentId", "too-deep"));
        assertThat(tree.faultsOf(moved(slow, null))).isEmpty();
    }

    @Test
    void nothingStandsBelowItself() {
        assertThat(tree.faultsOf(moved(network, network.id())))
                .containsExactly(new CategoryTree.Fault("/parentId", "circle"));
        assertThat(tree.faultsOf(moved(network, slow.id())))
                .containsExactly(new CategoryTree.Fault("/parentId", "circle"));
    }

    @Test
    void siblingsHaveDifferentNamesAndCousinsNeedNot() {
        assertThat(tree.faultsOf(category(network.id(), "WIFI", 1)))
                .containsExactly(new CategoryTree.Fault("/name", "taken"));
        assertThat(tree.faultsOf(category(board.id(), "Wifi", 1))).isEmpty();
        assertThat(tree.faultsOf(wifi)).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        CategoryTree full = new CategoryTree(IntStream.range(0, CategoryTree.MOST)
                .mapToObj(i -> category(null, "c" + i, i))
                .toList());

        assertThat(full.faultsOf(category(UUID.randomUUID(), "x", 1)))
                .extracting(CategoryTree.Fault::code)
                .containsExactly("too-many", "unknown-id");
    }

    private static Category category(UUID parent, String name, int position) {
        return new Category(UUID.randomUUID(), parent, name, true, position);
    }

    private static Category moved(Category category, UUID parent) {
        return new Category(category.id(), parent, category.name(), category.active(), category.position());
    }
}
