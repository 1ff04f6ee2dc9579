package nl.schoolbel.platform.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches free text for personal data. Careful rather than sharp: a serial number in eleven looks like a BSN, and whoever
 * writes one says so. Every pattern is bounded, so that the time grows with the length of the text and no more.
 */
public final class PersonalDataScreen {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern MAIL_DOMAIN =
            Pattern.compile("[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){0,7}\\.\\p{L}[\\p{L}\\p{N}-]{1,62}");

    /**
     * +31, 0031 or 0 and nine digits. A number of a place has its area of three or four digits together, a mobile one
     * starts 06 and 1 to 5 or 8; so a date with a time is none.
     */
    private static final Pattern PHONE = Pattern.compile("(?=[+(0])(?<![\\p{L}\\d+_#])(?<!\\d[-./:])(?<!\\p{L}-)(?:"
            + "(?:\\+|00)31[ ./-]{0,2}(?:\\(0\\)[ ]?)?[1-9](?:[ ./()-]{0,2}\\d){8}"
            + "|(?!0\\d[-./]\\d\\d[-./](?:19|20)\\d\\d(?!\\d))\\(?06\\)?[ ./-]{0,3}[1-58](?:[ ./-]{0,2}\\d){7}"
            + "|(?!06)\\(?0[1-9]\\d\\)?[ ./-]{0,3}[1-9](?:[ .-]?\\d){6}"
            + "|(?!06)\\(?0[1-9]\\d\\d\\)?[ ./-]{0,3}[1-9](?:[ .-]?\\d){5}"
            + ")(?!\\d|[-./]\\d|\\p{L})");

    /** What announces a number of a thing, right before it. */
    private static final Pattern NUMBER_OF_A_THING = Pattern.compile(
            "(?:s/?n|serie\\w{0,8}|serial\\w{0,8}|asset\\w{0,8}|tag|inventaris\\w{0,8}|artikel\\w{0,8}|imei|order\\w{0,8})"
                    + "[ .:#]{0,4}(?:nr|no|number)?[ .:#]{0,3}$",
            Pattern.CASE_INSENSITIVE);

    /** What addresses of tickets and pages end with: its digits are nobody's. */
    private static final Pattern UUID = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}(?![\\p{L}\\p{N}-])");

    private static final String MONTH =
            "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may"
                    + "|juni?|june|juli?|july|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?"
                    + "|dec(?:ember)?)";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\d{1,2}[-./ ]{1,2}\\d{1,2}[-./ ]{1,2}(?:\\d{4}|\\d{2})|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}"
                    + "|\\d{1,2}(?:e|ste|de|st|nd|rd|th)?[ -]" + MONTH + "\\.?(?:[ -]'?(?:\\d{4}|\\d{2}))?"
                    + "|" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BIRTH = Pattern.compile(
            "(?=[gbdj])(?<!\\p{L})(?:geboren|geboorte\\p{L}{0,10}|geb|gebdat(?:um)?|born|birth\\p{L}{0,8}|dob|jarig)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** How far from a date a word of birth counts, in characters. */
    private static final int REACH = 30;

    /** A capital after "leerling" is a name, unless it is one of these. */
    private static final Set<String> NO_NAMES = Set.of(
            ("account accounts agenda apple basispoort chrome chromebook chromebooks classroom computer digibord docs drive"
                            + " esis excel google gynzy heutink ipad ipads kahoot kan kon krijgt laptop laptops logt magister"
                            + " meldt microsoft mag moet heeft is was wil office onedrive outlook parnassys powerpoint prowise"
                            + " skool snappet somtoday squla tablet tablets team teams volgsysteem wifi windows word zermelo"
                            + " zulu ziet doet niet het de een alle deze die dit geen in op met bij van voor uit en of te groep klas bovenbouw onderbouw ik wij er hij zij ze als dan")
                    .split(" "));

    private static final String BETWEEN = "(?:van|von|de|der|den|ten|ter|het|'t|la|el|al|el-|bin)";
    private static final Pattern PUPIL =
            Pattern.compile("(?=[LlSsPp])(?<!\\p{L})(?i:leerling(?:e|en)?|scholier(?:e|en)?|pupils?|students?)"
                    + "[ ]{0,2}[:,(]?[ ]{0,2}(?:(?i:genaamd|heet|met de naam|named|called)[ ]{1,2})?"
                    + "(?<name>(?:(?:\\p{Lu}\\.[ ]?){1,4}(?:" + BETWEEN + "[ ]){0,3}\\p{Lu}\\p{L}{1,40}"
                    + "|(?<first>\\p{Lu}\\p{Ll}{1,40})(?:[-']\\p{Lu}?\\p{Ll}{1,40})?)"
                    + "(?:(?:[ ]" + BETWEEN + "){0,3}[ ]\\p{Lu}\\p{Ll}{1,40}){0,2})(?![\\p{L}\\d])");

    private PersonalDataScreen() {}

    /** Every hit in the order of its place; hits of different kinds may overlap. */
    public static List<Hit> hits(String text) {
        PlainText read = PlainText.of(text);
        String plain = read.text();
        List<Hit> hits = new ArrayList<>();
        List<Hit> phones = phones(plain);
        hits.addAll(phones);
        List<MatchResult> uuids = UUID.matcher(plain).results().toList();
        // Eight digits behind "06-" are a telephone number, also when they pass the 11-test.
        BsnSearch.in(plain).stream()
                .filter(bsn -> phones.stream().noneMatch(bsn::overlaps))
                .filter(bsn -> uuids.stream().noneMatch(bsn::isWithin))
                .forEach(hits::add);
        mailAddresses(plain, hits);
        birthDates(plain, hits);
        pupils(plain, hits);
        return hits.stream()
                .map(read::asItCame)
                .sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::kind))
                .toList();
    }

    private static List<Hit> phones(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher phone = PHONE.matcher(text);
        while (phone.find()) {
            String before = text.substring(Math.max(0, phone.start() - REACH), phone.start());
            if (!NUMBER_OF_A_THING.matcher(before).find()) {
                hits.add(new Hit(PersonalDataKind.PHONE, phone.start(), phone.end()));
            }
        }
        return hits;
    }

    private static void mailAddresses(String text, List<Hit> hits) {
        Matcher domain = MAIL_DOMAIN.matcher(text);
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST_LOCAL_PART && isOfLocalPart(text.charAt(start - 1))) {
                start--;
            }
            if (start < at && domain.region(at + 1, text.length()).lookingAt()) {
                hits.add(new Hit(PersonalDataKind.EMAIL, start, domain.end()));
            }
        }
    }

    private static boolean isOfLocalPart(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static void birthDates(String text, List<Hit> hits) {
        TreeSet<Integer> words = new TreeSet<>();
        BIRTH.matcher(text).results().forEach(word -> words.add(word.start()));
        if (words.isEmpty()) {
            return;
        }
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            Integer word = words.ceiling(date.start() - REACH);
            if (word != null && word <= date.end() + REACH) {
                hits.add(new Hit(PersonalDataKind.BIRTH_DATE, date.start(), date.end()));
            }
        }
    }

    private static void pupils(String text, List<Hit> hits) {
        Matcher pupil = PUPIL.matcher(text);
        while (pupil.find()) {
            String first = pupil.group("first");
            if (first == null || !NO_NAMES.contains(first.toLowerCase(Locale.ROOT))) {
                hits.add(new Hit(PersonalDataKind.PUPIL_NAME, pupil.start("name"), pupil.end("name")));
            }
        }
    }
}
