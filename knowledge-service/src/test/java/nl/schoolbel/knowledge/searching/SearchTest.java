package nl.schoolbel.knowledge.searching;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.terms.Login;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealParts
class SearchTest {

    private static final String SEARCH = "/knowledge/v1/search";

    @Inject
    SearchIndex index;

    @Inject
    Suggester suggester;

    @Inject
    Sql sql;

    private final String word = Items.word();
    private final UUID allowed = UUID.randomUUID();
    private final UUID stopped = UUID.randomUUID();

    @Test
    void everythingIsFoundTogetherAndEachFilterNarrows() {
        putOneOfEach();

        assertThat(kinds("")).containsExactlyInAnyOrder("tool", "tool", "practice", "article");
        assertThat(kinds("&kind=tool&kind=article")).containsExactlyInAnyOrder("tool", "tool", "article");
        assertThat(kinds("&toolId=" + stopped)).containsExactlyInAnyOrder("tool", "article");
        assertThat(kinds("&subjectArea=dutch")).containsExactly("practice");
        assertThat(kinds("&target=group-5&device=tablet")).containsExactly("practice");
        assertThat(kinds("&target=group-5&device=phone")).isEmpty();
        assertThat(kinds("&outcome=worked")).containsExactly("practice");
        assertThat(kinds("&outcome=did-not")).isEmpty();
    }

    @Test
    void whatIsAboutAToolHasTheLoginPrivacyAndThresholdOfTheTool() {
        putOneOfEach();

        assertThat(kinds("&login=code")).containsExactlyInAnyOrder("tool", "practice");
        assertThat(kinds("&login=code&kind=practice")).containsExactly("practice");
        assertThat(kinds("&privacyDecision=stop")).containsExactlyInAnyOrder("tool", "article");
        assertThat(kinds("&lowThreshold=true")).containsExactlyInAnyOrder("tool", "practice");

        put(Items.tool(allowed, word, Login.CODE, PrivacyDecision.ALLOW, 69));

        assertThat(kinds("&lowThreshold=true")).isEmpty();
    }

    @Test
    void aFacetIsCountedWithAllFiltersButItsOwn() {
        putOneOfEach();

        Response found = search(Tokens.teacher(), word, "&login=code");

        assertThat(counts(found, "login")).isEqualTo(Map.of("code", 2, "own-account", 2));
        assertThat(counts(found, "kind")).isEqualTo(Map.of("tool", 1, "practice", 1));
        assertThat(counts(found, "privacyDecision")).isEqualTo(Map.of("allow", 2));
        assertThat(counts(found, "lowThreshold")).isEqualTo(Map.of("true", 2));
        assertThat(counts(found, "target")).isEqualTo(Map.of("group-5", 1));
        found.then().body("facets.kind[0]", not(hasKey("countIsMore")));
    }

    @Test
    void whatCoachesAloneReadIsFoundByCoachesAlone() {
        put(Items.article(word, "Nog niet nagekeken", null, false, 1));

        assertThat(kinds("")).isEmpty();
        search(Tokens.coach(), word, "").then().body("items.forEverybody", contains(false));
        assertThat(suggester.suggest(word, null, 5)).isEmpty();
    }

    @Test
    void wordsAreMarkedAndNothingElseIsHtml() {
        put(Items.article(
                "<img src=x onerror=alert(1)> " + word, "Over <script>" + word + "</script> & \"meer\"", null));

        Map<String, String> found =
                search(Tokens.teacher(), word, "").then().extract().path("items[0]");

        assertThat(found.get("titleHighlighted"))
                .contains("<mark>" + word + "</mark>")
                .doesNotContain("<img");
        assertThat(found.get("snippet").replaceAll("</?mark>", "")).doesNotContain("<", ">", "\"");
        assertThat(found.get("snippet")).contains("<mark>" + word + "</mark>");
    }

    @Test
    void aVerbIsFoundInLongerOnesButItsStemIsNot() {
        put(Items.article(word, "Ik reken, wij hoofdrekenen", null));
        put(Items.article(word, "Wij bespreken het", null));

        assertThat(search(Tokens.teacher(), word + " rekenen", "").asString())
                .contains("<mark>hoofdrekenen</mark>")
                .doesNotContain("<mark>bespreken");
    }

    @Test
    void pagesHoldEveryHitOnceInOneOrder() {
        Stream.generate(() -> Items.article(word, "Een van vijf", null))
                .limit(5)
                .forEach(this::put);
        List<String> whole = search(Tokens.teacher(), word, "").path("items.id");

        List<String> read = new ArrayList<>();
        Response page = search(Tokens.teacher(), word, "&limit=2");
        read.addAll(page.path("items.id"));
        while (page.header("Link") != null) {
            page = as(Tokens.teacher())
                    .urlEncodingEnabled(false)
                    .get(page.header("Link").replaceAll("<(.*)>.*", "$1"));
            read.addAll(page.path("items.id"));
        }

        assertThat(read).isEqualTo(whole).hasSize(5);
    }

    @Test
    void aSlipOfTheKeyboardIsUnderstoodAndSaid() {
        put(Items.article(word, "Zo heet het", null));
        String typed = word.substring(0, 6) + word.charAt(7) + word.charAt(6) + word.substring(8);

        search(Tokens.teacher(), typed, "")
                .then()
                .body("items.title", contains(word))
                .body("didYouMean", equalTo(word))
                .body("relaxed", equalTo(false));
    }

    @Test
    void whatHasMostOfTheWordsFollowsAndThatIsSaid() {
        String second = Items.word();
        put(Items.article(word, "Met " + second, null));

        search(Tokens.teacher(), word + " " + second, "").then().body("relaxed", equalTo(false));
        search(Tokens.teacher(), word + " " + second + " " + Items.word(), "")
                .then()
                .body("items.title", contains(word))
                .body("relaxed", equalTo(true))
                .body("$", not(hasKey("didYouMean")));
    }

    @Test
    void whatIsStaleComesLast() {
        SearchItem stale = Items.article(word, "Oud", null, true, 0);
        SearchItem checked = Items.article(word, "Nagekeken", null, true, 3);
        put(stale);
        put(checked);

        search(Tokens.teacher(), word, "")
                .then()
                .body("items.id", contains(checked.id().toString(), stale.id().toString()));
    }

    @Test
    void whatMayNotBeUsedComesAfterWhatMayUnlessItsNameWasTyped() {
        String name = Items.word();
        put(Items.tool(stopped, name + " " + word, Login.OWN_ACCOUNT, PrivacyDecision.STOP, 90));
        put(Items.article("Zo werkt " + word, word, stopped));
        put(Items.article("Iets anders", "Ook voor " + word + " in plaats van " + name, null));

        assertThat(search(Tokens.teacher(), word, "").<List<String>>path("items.title"))
                .hasSize(3)
                .first()
                .isEqualTo("Iets anders");
        search(Tokens.teacher(), name, "").then().body("items.title", contains(name + " " + word, "Iets anders"));
    }

    /** As long as nobody may wait for it: each way to choose most of the words was a look of its own once. */
    @Test
    void aWholeSentenceFindsWhatHasMostOfItsWords() {
        List<String> words = Stream.generate(Items::word).limit(7).collect(Collectors.toCollection(ArrayList::new));
        put(Items.article(word, String.join(" ", words.subList(0, 4)), null));
        put(Items.article("Te weinig " + word, String.join(" ", words.subList(0, 3)), null));

        search(Tokens.teacher(), String.join(" ", words), "")
                .then()
                .body("items.title", contains(word))
                .body("items[0].snippet", containsString("<mark>" + words.get(3) + "</mark>"))
                .body("relaxed", equalTo(true));
    }

    @Test
    void whatIsTakenAwayIsFoundNoMore() {
        SearchItem item = Items.article(word, "Straks weg", null);
        put(item);
        assertThat(kinds("")).hasSize(1);

        QuarkusTransaction.requiringNew().run(() -> index.remove(ItemKind.ARTICLE, item.id()));

        assertThat(kinds("")).isEmpty();
    }

    @Test
    void aSearchInVainCountsUnlessAFilterMadeItSo() {
        search(Tokens.teacher(), word, "&kind=article");
        assertThat(heldInVain()).isZero();

        search(Tokens.teacher(), word, "");
        assertThat(heldInVain()).isOne();
    }

    @Test
    void whatIsStillBeingTypedFindsToolsAndArticlesAndIsNotKept() {
        putOneOfEach();

        assertThat(suggester.suggest(word.substring(0, 8), null, 5))
                .extracting(Suggested::kind)
                .containsExactlyInAnyOrder(ItemKind.TOOL, ItemKind.TOOL, ItemKind.ARTICLE);
        assertThat(suggester.suggest(word, stopped, 5)).hasSize(2);
        assertThat(suggester.suggest(word.substring(0, 2), null, 5)).isEmpty();
        assertThat(suggester.suggest("zomaar " + Items.word() + " " + word, null, 1))
                .isEmpty();
        assertThat(heldInVain()).isZero();
    }

    @Test
    void whatIsNewIsToldByAreaAndByTool() {
        SearchItem practice = Items.practice(word, allowed);
        put(practice);

        assertThat(newItems(Set.of(SubjectArea.DUTCH), Set.of())).contains(practice.id());
        assertThat(newItems(Set.of(), Set.of(allowed))).containsExactly(practice.id());
        assertThat(newItems(Set.of(), Set.of(stopped))).isEmpty();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> index.newSince(
                                Items.AT.plusSeconds(1), Items.AT.plusSeconds(2), Set.of(), Set.of(allowed), 10)))
                .isEmpty();
    }

    @Test
    void everybodyWhoIsLoggedInSearches() {
        for (Token reader : List.of(
                Tokens.teacher(),
                Tokens.contactpersoon(),
                Tokens.coach(),
                Tokens.bestuur(),
                Tokens.beheerpartner(UUID.randomUUID()),
                Tokens.operator())) {
            search(reader, "quiz", "").then().statusCode(200);
        }
        RestAssured.given().get(SEARCH + "?q=quiz").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=video", "target=group-9", "lowThreshold=perhaps", "toolId=no-id", "limit=101"})
    void aBadFilterIsNamed(String parameter) {
        search(Tokens.teacher(), "quiz", "&" + parameter)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(parameter.substring(0, parameter.indexOf('='))));
    }

    @Test
    void aSearchNeedsWordsAndAGoodCursor() {
        as(Tokens.teacher()).get(SEARCH).then().statusCode(400).body("errors.pointer", contains("q"));
        search(Tokens.teacher(), "x".repeat(201), "").then().statusCode(400);
        search(Tokens.teacher(), "quiz", "&cursor=abc")
                .then()
                .statusCode(400)
                .body("type", endsWith(":invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!?", "%", "' ; drop table search_item; --", "a:* | b & !c", "\\", "((", "<->", "kan niet doen"})
    void anySignsAreAQuestionToo(String typed) {
        search(Tokens.teacher(), typed, "").then().statusCode(200);
    }

    private void putOneOfEach() {
        put(Items.tool(allowed, word, Login.CODE, PrivacyDecision.ALLOW, 70));
        put(Items.tool(stopped, word, Login.OWN_ACCOUNT, PrivacyDecision.STOP, 90));
        put(Items.practice(word, allowed));
        put(Items.article(word, "Doet niets", stopped));
    }

    private void put(SearchItem item) {
        QuarkusTransaction.requiringNew().run(() -> index.put(item));
    }

    private List<UUID> newItems(Set<SubjectArea> areas, Set<UUID> tools) {
        return QuarkusTransaction.requiringNew()
                .call(() -> index.newSince(Items.AT, Items.AT.plusSeconds(1), areas, tools, 1_000))
                .stream()
                .map(NewItem::id)
                .toList();
    }

    private List<String> kinds(String filters) {
        return search(Tokens.teacher(), word, filters).path("items.kind");
    }

    private int heldInVain() {
        return sql.query("select 1 from search_in_vain where words = ?", row -> 1, word)
                .size();
    }

    private static Map<String, Integer> counts(Response found, String facet) {
        List<Map<String, Object>> counts = found.path("facets." + facet);
        return counts.stream()
                .collect(Collectors.toMap(count -> (String) count.get("value"), count -> (Integer) count.get("count")));
    }

    private static Response search(Token reader, String typed, String filters) {
        RequestSpecification call = as(reader).queryParam("q", typed);
        for (String filter : filters.split("&")) {
            if (!filter.isEmpty()) {
                call = call.queryParam(
                        filter.substring(0, filter.indexOf('=')), filter.substring(filter.indexOf('=') + 1));
            }
        }
        return call.get(SEARCH);
    }
}
