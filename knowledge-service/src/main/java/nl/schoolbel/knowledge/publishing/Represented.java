package nl.schoolbel.knowledge.publishing;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** The forms that a practice is given in; the first is for who does not care. */
enum Represented {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    LINKED_DATA(new MediaType("application", "ld+json")),
    PAGE(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));

    static final String LD_JSON = "application/ld+json";

    private final MediaType type;

    Represented(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /** What is wanted most. Refused: {@code not-acceptable}. */
    static Represented wanted(HttpHeaders asked) {
        String header = asked.getHeaderString(HttpHeaders.ACCEPT);
        return header != null && header.isBlank() ? JSON : wanted(types(asked));
    }

    private static Represented wanted(List<MediaType> types) {
        return types.stream()
                .map(Represented::firstOf)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_ACCEPTABLE));
    }

    private static List<MediaType> types(HttpHeaders asked) {
        try {
            return asked.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw new ProblemException(CommonProblem.NOT_ACCEPTABLE);
        }
    }

    private static Optional<Represented> firstOf(MediaType wanted) {
        return Arrays.stream(values())
                .filter(form -> wanted.isCompatible(new MediaType(form.type.getType(), form.type.getSubtype())))
                .findFirst();
    }
}
