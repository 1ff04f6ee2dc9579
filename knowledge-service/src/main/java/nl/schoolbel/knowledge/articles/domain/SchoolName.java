package nl.schoolbel.knowledge.articles.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How people write the name of a school: whole, without the kind of school before it, and without the town after it. "De
 * Regenboog" of "Basisschool De Regenboog, Zwolle" counts, "Regenboog" alone does not when the name has an article before it, since "de muis" is a name too.
 */
public final class SchoolName {

    /** Shorter ones are words of every day. */
    private static final int SHORTEST = 6;

    private static final Pattern KIND = Pattern.compile(
            "^(?:(?:openbare|christelijke|katholieke|protestants-christelijke|rooms-katholieke|oecumenische|islamitische|montessori|jenaplan"
                    + "|dalton|vrije|brede|speciale|obs|cbs|rkbs|pcbs|pcb|kbs|sbo|so|vso|so/vso|ikc|kindcentrum|basisschool|school"
                    + "|scholengemeenschap|school voor speciaal (?:basis)?onderwijs)[ ,]+)+",
            Pattern.CASE_INSENSITIVE);

    private SchoolName() {}

    /** The ways to write it, longest first. */
    public static List<String> written(String name) {
        List<String> ways = new ArrayList<>(List.of(name.strip()));
        String withoutKind = KIND.matcher(name.strip()).replaceFirst("");
        for (String bare : List.of(withoutKind, withoutTown(name), withoutTown(withoutKind))) {
            if (bare.length() >= SHORTEST && !ways.contains(bare)) {
                ways.add(bare);
            }
        }
        ways.sort(Comparator.comparingInt(String::length).reversed());
        return ways;
    }

    private static String withoutTown(String name) {
        return name.replaceFirst(",.*", "").strip();
    }
}
