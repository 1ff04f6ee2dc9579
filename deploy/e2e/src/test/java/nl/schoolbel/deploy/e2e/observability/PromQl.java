package nl.schoolbel.deploy.e2e.observability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes queries apart at their outermost operators. That is enough because set operators bind loosest, comparisons next and
 * arithmetic tightest; a comparison anywhere else is refused, so that none is overlooked.
 */
public final class PromQl {

    private static final Pattern SET_OPERATOR = Pattern.compile("\\G(and|or|unless)\\b");
    private static final Pattern COMPARISON = Pattern.compile("\\G(==|!=|>=|<=|>|<)");
    private static final Pattern MODIFIER =
            Pattern.compile("^(bool\\b|(on|ignoring|group_left|group_right)\\s*\\([^)]*\\))\\s*");
    private static final Pattern CONSTANT = Pattern.compile("[-+*/^%().\\d\\se]+");
    private static final Pattern ABSENT = Pattern.compile("^absent\\s*(?=\\()");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern NO_METRIC = Pattern.compile(
            "\\{[^}]*}|\\[[^]]*]|\\boffset\\s+\\w+|\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w:.])[a-zA-Z_:][\\w:]*(?!\\s*\\()\\b(?!\\s*\\()");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "unless", "bool", "offset", "Inf", "NaN", "by");

    private PromQl() {}

    /**
     * The parts of a condition that are compared, or stand alone: what has to have data for the condition to be able to hold.
     * {@code (a > 1 and on (x) b == 0) or absent(c)} has the leaves {@code a}, {@code b} and {@code c}.
     *
     * @throws IllegalArgumentException when a comparison is hidden inside a function or an arithmetic expression
     */
    public static List<String> leaves(String expression) {
        List<String> leaves = new ArrayList<>();
        for (String operand : split(expression, SET_OPERATOR)) {
            for (String side : split(operand, COMPARISON)) {
                addLeaves(side, leaves);
            }
        }
        return leaves;
    }

    private static void addLeaves(String side, List<String> leaves) {
        String inner = ABSENT.matcher(side).replaceFirst("");
        if (isEnclosed(inner)) {
            leaves.addAll(leaves(inner.substring(1, inner.length() - 1)));
        } else if (!CONSTANT.matcher(side).matches()) {
            if (hidesComparison(side)) {
                throw new IllegalArgumentException("a comparison that is not at the top: " + side);
            }
            leaves.add(side);
        }
    }

    /** Names of metrics and of recorded queries, in alphabetical order. */
    public static Set<String> metrics(String expression) {
        String bare = NO_METRIC.matcher(withoutStrings(expression)).replaceAll(" ");
        Set<String> names = new TreeSet<>();
        Matcher word = WORD.matcher(bare);
        while (word.find()) {
            if (!KEYWORDS.contains(word.group())) {
                names.add(word.group());
            }
        }
        return names;
    }

    private static boolean hidesComparison(String side) {
        return Pattern.compile("[<>]|==|!=")
                .matcher(withoutStrings(side).replaceAll("\\{[^}]*}", ""))
                .find();
    }

    private static String withoutStrings(String expression) {
        return STRING.matcher(expression).replaceAll("\"\"");
    }

    /** The operands of an operator outside all brackets, without what belongs to the operator. */
    private static List<String> split(String expression, Pattern operator) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = operator.matcher(expression);
        int[] begin = {0};
        atTop(expression, at -> {
            boolean wordBefore = at > 0 && Character.isJavaIdentifierPart(expression.charAt(at - 1));
            if (matcher.find(at) && !(wordBefore && Character.isLetter(expression.charAt(at)))) {
                parts.add(expression.substring(begin[0], at));
                begin[0] = matcher.end();
                return true;
            }
            return false;
        });
        parts.add(expression.substring(begin[0]));
        return parts.stream().map(PromQl::withoutModifiers).toList();
    }

    private static String withoutModifiers(String operand) {
        String rest = operand.strip();
        for (Matcher modifier = MODIFIER.matcher(rest); modifier.find(); modifier = MODIFIER.matcher(rest)) {
            rest = rest.substring(modifier.end()).strip();
        }
        return rest;
    }

    /** Whether one pair of brackets encloses all of it. */
    private static boolean isEnclosed(String expression) {
        if (!expression.startsWith("(")) {
            return false;
        }
        List<Integer> outside = new ArrayList<>();
        atTop(expression, at -> {
            outside.add(at);
            return false;
        });
        return outside.equals(List.of(0, expression.length() - 1));
    }

    /**
     * Looks at each place outside all brackets and strings; a bracket that opens or closes there is outside too.
     *
     * @param looker whether it took an operator that begins there; two signs at most, so the next place is left out
     */
    private static void atTop(String expression, IntPredicate looker) {
        int depth = 0;
        for (int at = 0; at < expression.length(); at++) {
            char sign = expression.charAt(at);
            if (sign == '"' || sign == '\'') {
                at = endOfString(expression, at);
            } else if (")]}".indexOf(sign) >= 0) {
                depth--;
            }
            if (depth == 0 && looker.test(at)) {
                at++;
            }
            if ("([{".indexOf(sign) >= 0) {
                depth++;
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("brackets that do not match: " + expression);
        }
    }

    private static int endOfString(String expression, int begin) {
        int at = begin + 1;
        while (expression.charAt(at) != expression.charAt(begin)) {
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
