package nl.schoolbel.sla.board.page;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of a page in one language: its own bundle, then the common one. A key that neither has is a fault of ours and fails
 * the page.
 */
public final class PageWords {

    /** A Dutch board reads Dutch time, also in English. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final String COMMON = "nl.schoolbel.sla.board.page.words";

    private final Locale locale;
    private final ResourceBundle own;
    private final ResourceBundle common;

    /** @param bundle base name of the page's own words; Dutch by default, and English beside it */
    public PageWords(String bundle, String language) {
        locale = Locale.forLanguageTag(language);
        own = bundle(bundle, locale);
        common = bundle(COMMON, locale);
    }

    PageWords(String language) {
        this(COMMON, language);
    }

    public Locale locale() {
        return locale;
    }

    public String language() {
        return locale.getLanguage();
    }

    /** For templates too; the arguments fill the places of a {@link MessageFormat}. */
    public String word(String key, Object... arguments) {
        ResourceBundle bundle = own.containsKey(key) ? own : common;
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** As in {@code ma 30 nov 15:45}. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", locale).format(at.atZone(ZONE));
    }

    /** As in {@code 15:45}. */
    public String timeOfDay(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(at.atZone(ZONE));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
