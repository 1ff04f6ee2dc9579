package nl.schoolbel.platform.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Titles and details of problems in the caller's language: Dutch, or English where {@code Accept-Language} asks for it. */
@ApplicationScoped
public class ProblemTexts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Locale> OFFERED = List.of(DUTCH, Locale.ENGLISH);

    @Inject
    CurrentVertxRequest request;

    public String title(ProblemType type) {
        return text(type, "title", List.of());
    }

    /** The title for a request that no resource has taken up yet, by its own {@code Accept-Language}. */
    public String title(ProblemType type, String acceptLanguage) {
        return format(bundle(type, language(acceptLanguage)), type.slug() + ".title", List.of());
    }

    /** The detail for a request that no resource has taken up yet, by its own {@code Accept-Language}. */
    public String detail(ProblemType type, String acceptLanguage) {
        return format(bundle(type, language(acceptLanguage)), type.slug() + ".detail", List.of());
    }

    public String detail(ProblemType type, List<Object> arguments) {
        return text(type, "detail", arguments);
    }

    /** The detail of one bad field, by its code. */
    public String fieldDetail(String code, Object... arguments) {
        return format(bundle(CommonProblem.INVALID_INPUT), "field." + code, List.of(arguments));
    }

    /**
     * Another text for people, in the caller's language.
     *
     * @param bundle base name of a resource bundle, Dutch by default and English beside it
     */
    public String text(String bundle, String key, Object... arguments) {
        return format(bundle(bundle, language()), key, List.of(arguments));
    }

    private String text(ProblemType type, String part, List<Object> arguments) {
        return format(bundle(type), type.slug() + "." + part, arguments);
    }

    private static String format(ResourceBundle bundle, String key, List<Object> arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments.toArray());
    }

    private ResourceBundle bundle(ProblemType type) {
        return bundle(type.bundle(), language());
    }

    private Locale language() {
        RoutingContext current = request.getCurrent();
        return language(current == null ? null : current.request().getHeader("Accept-Language"));
    }

    private static ResourceBundle bundle(ProblemType type, Locale language) {
        return bundle(type.bundle(), language);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        try {
            return ResourceBundle.getBundle(
                    name,
                    language,
                    Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("there is no bundle " + name, missing);
        }
    }

    private static Locale language(String wanted) {
        if (wanted == null) {
            return DUTCH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(wanted), OFFERED);
            return best == null ? DUTCH : best;
        } catch (IllegalArgumentException notALanguageRange) {
            return DUTCH;
        }
    }
}
