package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.platform.sql.Sql;

/**
 * Keeps the list of words that stand in items. Words come with their item; one that left an item is looked at a little later,
 * since another item may have it too.
 */
@ApplicationScoped
class KnownWords {

    /** Looked at in one transaction, in which no item can be put. */
    static final int AT_ONCE = 20;
    /** A word that so many items have a form of tells of nobody, and is not looked for any further. */
    private static final int COMMON = 100;

    private static final String LOCK = "(hashtextextended('search-words', 0))";
    private static final String WORDS_OF_ITEM = "words_of(i.title, i.names, i.supplier, i.summary, i.body)";
    private static final String LEAVE = "insert into search_word_left (word) select w.word from search_item i, "
            + WORDS_OF_ITEM + " w where i.kind = ? and i.id = ?";
    private static final String HAS_A_FORM = "i.words @@ plainto_tsquery('dutch_plain', k.word)";

    @Inject
    Sql sql;

    /** The words of an item that was put. Not while words are forgotten: one of them may be in it. */
    void add(SearchItem item) {
        sql.query("select pg_advisory_xact_lock_shared" + LOCK, row -> 1);
        sql.update(
                "insert into search_word (word, in_title)"
                        + " select word, in_title from words_of(?, ?, ?, ?, ?) w where not exists (select 1 from search_word k"
                        + " where k.word = w.word and (k.in_title or not w.in_title)) order by word"
                        + " on conflict (word) do update set in_title = true",
                words(item));
    }

    /** The words that an item has no more when the other takes its place; call before it does. */
    void leave(SearchItem item) {
        sql.update(
                LEAVE + " except select n.word from words_of(?, ?, ?, ?, ?) n",
                Stream.concat(Stream.of(item.kind(), item.id()), Stream.of(words(item)))
                        .toArray());
    }

    /** All words of an item; call before it is taken away. */
    void leaveAll(ItemKind kind, UUID id) {
        sql.update(LEAVE, kind, id);
    }

    /**
     * Forgets those of some words that stand in no item any more. Does nothing while an item is being put.
     *
     * @return true when more wait
     */
    @Transactional
    boolean forget() {
        boolean alone = sql.query("select pg_try_advisory_xact_lock" + LOCK, row -> row.getBoolean(1))
                .get(0);
        if (!alone) {
            return false;
        }
        List<String> left = sql.query(
                "delete from search_word_left where id = any (array(select id from search_word_left order by id limit "
                        + AT_ONCE + ")) returning word",
                row -> row.getString(1));
        sql.query("select set_config('enable_seqscan', 'off', true)", row -> 1);
        sql.update(
                "delete from search_word k where k.word = any (?)"
                        // A word that every text has, such as deze, has no stem to look for.
                        + " and numnode(plainto_tsquery('dutch_plain', k.word)) > 0"
                        + " and not exists (select 1 from (select * from search_item i where " + HAS_A_FORM + " limit "
                        + COMMON + ") i, " + WORDS_OF_ITEM + " w where w.word = k.word)"
                        + " and (select count(*) from (select 1 from search_item i where " + HAS_A_FORM + " limit "
                        + COMMON + ") few) < " + COMMON,
                (Object) left.toArray(String[]::new));
        return left.size() == AT_ONCE;
    }

    private static Object[] words(SearchItem item) {
        return new Object[] {
            item.title(), item.names().toArray(String[]::new), item.supplier(), item.summary(), item.body()
        };
    }
}
