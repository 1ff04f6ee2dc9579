package nl.schoolbel.platform.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataScreen;

/** Names of files as people see them; never used as a path here, and safe as one elsewhere. */
public final class FileName {

    /** With its extension still short enough for every file system. */
    private static final int LONGEST = 100;

    private static final String NAMELESS = "bijlage";

    private FileName() {}

    /**
     * The last part of what was sent, without what is no ordinary sign, and with the extension of what the file is.
     *
     * @param sent may be {@code null}, a path of any system, or anything else
     */
    public static String clean(String sent, FileKind kind) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()+-]", "_")
                .replaceAll("\\s+", " ");
        int dot = plain.lastIndexOf('.');
        String stem = (dot > 0 ? plain.substring(0, dot) : plain).replaceAll("^[. _-]+|[. ]+$", "");
        String named = stem.isEmpty() ? NAMELESS : stem;
        int end = named.offsetByCodePoints(0, Math.min(LONGEST, named.codePointCount(0, named.length())));
        return named.substring(0, end) + "." + kind.extension;
    }

    /** The name, with a number behind it when it is taken: {@code werkblad (2).pdf}. */
    public static String unlike(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String unlike = name;
        for (int i = 2; taken.contains(unlike); i++) {
            unlike = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
        }
        return unlike;
    }

    /** Whether it holds personal data, also where an underscore stands for a blank. */
    public static boolean tellsOfPersons(String sent) {
        return sent != null
                && (!PersonalDataScreen.hits(sent).isEmpty()
                        || !PersonalDataScreen.hits(sent.replaceAll("(?<=\\p{L})[_-](?=\\p{L})", " "))
                                .isEmpty());
    }

    /** The value of Content-Disposition that makes a browser keep the file rather than show it. */
    public static String disposition(String name) {
        String ascii = name.replaceAll("[^ -~]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
