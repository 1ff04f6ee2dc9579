package nl.schoolbel.knowledge.articles.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with a capital that may be the name of somebody, for the coach who checks. Never kept. */
public final class DoubtfulNames {

    private static final int MOST = 20;
    private static final Pattern CAPITAL =
            Pattern.compile("(?<=[\\p{L}\\d,;:)\"'][ ])\\p{Lu}\\p{Ll}{2,}(?![\\p{L}\\d])");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\d]+");
    private static final Set<String> NO_NAMES = Set.of(
            ("android apple basispoort chrome chromebook chromebooks classroom docs dropbox edge entree excel firefox google gynzy ipad"
                            + " ipads kahoot macbook magister microsoft nederlands netflix office onedrive outlook parnassys powerpoint prowise"
                            + " safari snappet somtoday squla teams windows word youtube maandag dinsdag woensdag donderdag vrijdag zaterdag"
                            + " zondag engels instellingen start enter shift")
                    .split(" "));

    private DoubtfulNames() {}

    /**
     * In the order of the text, each once.
     *
     * @param known names of tools and the like, which are no persons
     */
    public static List<String> in(String text, Collection<String> known) {
        Set<String> things = new LinkedHashSet<>();
        known.forEach(name -> WORD.splitAsStream(name.toLowerCase(Locale.ROOT)).forEach(things::add));
        Set<String> names = new LinkedHashSet<>();
        Matcher capital = CAPITAL.matcher(text);
        while (capital.find() && names.size() < MOST) {
            String word = capital.group().toLowerCase(Locale.ROOT);
            if (!NO_NAMES.contains(word) && !things.contains(word)) {
                names.add(capital.group());
            }
        }
        return List.copyOf(names);
    }
}
