package nl.schoolbel.knowledge.articles.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a ticket made fit for an article: without greeting, signature, personal data, and names that are known or
 * announced. Honest rather than perfect: a name that nothing announces stays, so a coach reads every draft, and is told
 * what was taken out.
 */
public final class DraftWords {

    static final String SCHOOL = "[school]";
    static final String NAME = "[naam]";

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern GREETING = Pattern.compile(
            "^\\s*(?:beste|hoi|hallo|hai|hey|hé|dag|geachte|lieve|goede ?morgen|goeiemorgen|goede ?middag|goede ?avond|l\\.?s\\.?"
                    + "|dear|hi|hello)"
                    + "(?-i:[ ]+(?:\\p{Lu}[\\p{L}.'-]*|collega(?:'?s)?|allemaal|allen|team|helpdesk|ict|heer|mevrouw|mensen"
                    + "|juf|meester|van|de|der|den|en|/)){0,5}\\s*(?:[,!.:]\\s*|\\n+)",
            CASE);

    /** To the end, unless much follows: then it is no signature. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:^|(?<=[.!?\\n]))\\s*(?:(?:met )?(?:vriendelijke|hartelijke|lieve) groet(?:en|jes)?|met groet(?:en)?"
                    + "|groet(?:en|jes)|m\\.?v\\.?g\\.?|kind regards|best regards|regards)(?!\\p{L})[\\s\\S]{0,160}$"
                    + "|(?:^|(?<=[.!?\\n]))\\s*(?:alvast (?:hartelijk |heel erg )?(?:bedankt|dank)|bij voorbaat dank|dank je wel|dank u wel"
                    + "|bedankt|thanks|groet|gr)(?-i:[.,!]?\\s+\\p{Lu}[\\p{L}'-]+(?:\\s+(?:van|de|der|den|\\p{Lu}[\\p{L}'-]+)){0,3})?[.!,]?\\s*$",
            CASE);

    private static final String A_NAME =
            "(?-i:(?:\\p{Lu}\\.[ ]?){0,3}(?:(?:van|de|der|den|ter|ten)[ ]){0,2}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"
                    + "(?:(?:[ ](?:van|de|der|den|ter|ten)){0,2}[ ]\\p{Lu}\\p{Ll}+){0,2})";

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?<![\\p{L}\\d])((?:juf|juffrouw|meester|meneer|mevrouw|mevr\\.?|mw\\.?|dhr\\.?|de heer|collega|directeur|directrice|conciërge"
                    + "|mijn naam is|ik heet|u spreekt met)[ ]+)" + A_NAME,
            CASE);

    /** An institution or a place of one, as the ministry writes it. */
    private static final Pattern BRIN = Pattern.compile("(?<![\\p{L}\\d])\\d\\d[A-Z]{2}(?:\\d\\d)?(?![\\p{L}\\d])");

    private static final Pattern BLANKS = Pattern.compile("[^\\S\\n]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private final Collection<String> schools;
    private final UnaryOperator<String> personalData;
    private final Set<String> masked = new LinkedHashSet<>();

    /**
     * @param schools names of schools as people write them, longest first where one is part of another
     * @param personalData puts a word for its kind in the place of each piece of personal data
     */
    public DraftWords(Collection<String> schools, UnaryOperator<String> personalData) {
        this.schools = List.copyOf(schools);
        this.personalData = personalData;
    }

    /** The words without what tells of a person or a school; may be empty. */
    public String of(String words) {
        String text = narrow(words.replace("\r\n", "\n"));
        text = without(SIGNATURE, text, "ondertekening");
        text = without(GREETING, text, "aanhef");
        String safe = personalData.apply(text);
        if (!safe.equals(text)) {
            masked.add("persoonsgegevens");
        }
        for (String school : schools) {
            safe = replaced(wordsOf(school), safe, SCHOOL, "school");
        }
        safe = replaced(BRIN, safe, SCHOOL, "school");
        safe = replaced(ANNOUNCED, safe, "$1" + NAME, "naam");
        return narrow(safe).strip();
    }

    /** Without long runs of blanks, which a search for a signature would begin at again and again. */
    private static String narrow(String text) {
        String lines = BLANKS.matcher(text).replaceAll(" ").replace(" \n", "\n").replace("\n ", "\n");
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n");
    }

    /** What was taken out of all words so far, in Dutch. */
    public List<String> masked() {
        return new ArrayList<>(masked);
    }

    private String without(Pattern pattern, String text, String what) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        masked.add(what);
        return text.substring(0, matcher.start()) + text.substring(matcher.end());
    }

    private String replaced(Pattern pattern, String text, String by, String what) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        masked.add(what);
        return matcher.replaceAll(by);
    }

    private static Pattern wordsOf(String name) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])", CASE);
    }
}
