package nl.schoolbel.sla.board.page;

import java.util.List;

/**
 * What the layout needs of a page; templates have it as {@code page}.
 *
 * @param words the page's words
 * @param navigation the pages that the viewer may open; empty for who is not logged in
 * @param path the page's address, for the language switch
 * @param question what was asked beside the language, with {@code &} behind each
 * @param loggedIn whether there is somebody to log out
 * @param wall whether it is shown on a wall: no navigation, larger
 * @param assets addresses of style and scripts
 */
public record Frame(
        PageWords words,
        List<Link> navigation,
        String path,
        String question,
        boolean loggedIn,
        boolean wall,
        PageAssets assets) {

    /**
     * A line of the navigation.
     *
     * @param current whether it leads to this page
     */
    public record Link(String href, String words, boolean current) {}

    public String language() {
        return words.language();
    }

    /** The language that is not this one. */
    public String otherLanguage() {
        return language().equals("nl") ? "en" : "nl";
    }

    public String word(String key) {
        return words.word(key);
    }

    public String word(String key, Object argument) {
        return words.word(key, argument);
    }

    public String word(String key, Object first, Object second) {
        return words.word(key, first, second);
    }

    /** The address of an own file, such as {@code board.css}. */
    public String asset(String name) {
        return assets.own(name);
    }

    /** The address of a library's file, such as {@code htmx.org/dist/htmx.min.js}. */
    public String library(String file) {
        return assets.library(file);
    }
}
