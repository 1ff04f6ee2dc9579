package nl.schoolbel.knowledge.searching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.terms.Login;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.Test;

/** A word is known as long as it stands in an item. */
@OnRealParts
class KnownWordsTest {

    @Inject
    SearchIndex index;

    @Inject
    KnownWords words;

    @Inject
    Sql sql;

    private final String word = Items.word();
    private final String other = Items.word();
    private final UUID tool = UUID.randomUUID();

    @Test
    void aWordThatIsTakenOutOfATextIsHeldNowhere() {
        put(Items.tool(tool, other + " van " + word, Login.CODE, PrivacyDecision.ALLOW, 70));
        assertThat(known(word, other)).containsExactlyInAnyOrder(word, other);

        put(Items.tool(tool, other + " van [verwijderd]", Login.CODE, PrivacyDecision.ALLOW, 70));

        forgetAllThatLeft();
        assertThat(known(word, other)).containsExactly(other);
        assertThat(HeldPlaces.of(word)).isEmpty();
    }

    @Test
    void aWordOfTwoItemsIsForgottenWithTheSecond() {
        SearchItem first = Items.article("Zo heet het", "Over " + word, null);
        SearchItem second = Items.article("Anders", "Ook over deze " + word, null);
        put(first);
        put(second);

        remove(first);
        forgetAllThatLeft();
        assertThat(known(word)).containsExactly(word);

        remove(second);
        forgetAllThatLeft();
        assertThat(known(word)).isEmpty();
    }

    @Test
    void anotherWordOfTheSameStemKeepsNoWord() {
        String singular = "a" + word;
        SearchItem item = Items.article("Een " + singular, "Enkelvoud", null);
        put(item);
        put(Items.article("Twee " + singular + "en", "Meervoud", null));

        remove(item);

        forgetAllThatLeft();
        assertThat(known(singular, singular + "en")).containsExactly(singular + "en");
    }

    @Test
    void aWordThatEveryTextHasStaysKnown() {
        SearchItem item = Items.article("Zo heet het", "Ook over deze " + word, null);
        put(item);

        remove(item);

        forgetAllThatLeft();
        assertThat(known("deze")).containsExactly("deze");
    }

    @Test
    void nothingIsForgottenWhileAnItemIsBeingPut() {
        SearchItem item = Items.article("Zo heet het", "Over " + word, null);
        put(item);
        remove(item);

        QuarkusTransaction.requiringNew().run(() -> {
            index.put(Items.article("Anders", "Weer over " + word, null));
            assertThat(QuarkusTransaction.requiringNew().call(words::forget)).isFalse();
        });

        forgetAllThatLeft();
        assertThat(known(word)).containsExactly(word);
    }

    /** Beside the worker, which may do it first. */
    private void forgetAllThatLeft() {
        await().until(() -> {
            words.forget();
            return sql.query("select 1 from search_word_left limit 1", row -> 1).isEmpty();
        });
    }

    private List<String> known(String... some) {
        return sql.query("select word from search_word where word = any (?)", row -> row.getString(1), (Object) some);
    }

    private void put(SearchItem item) {
        QuarkusTransaction.requiringNew().run(() -> index.put(item));
    }

    private void remove(SearchItem item) {
        QuarkusTransaction.requiringNew().run(() -> index.remove(ItemKind.ARTICLE, item.id()));
    }
}
