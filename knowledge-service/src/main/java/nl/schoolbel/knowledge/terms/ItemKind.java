package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;
import nl.schoolbel.events.terms.Term;

/** What can be found. */
public enum ItemKind implements Term {
    /** A tool card. */
    @JsonProperty("tool")
    TOOL,

    /** A practice or experiment. */
    @JsonProperty("practice")
    PRACTICE,

    /** An article that solves a problem. */
    @JsonProperty("article")
    ARTICLE;

    /** The word of the closed list in a path, which JAX-RS reads by a method of this name. */
    public static ItemKind fromString(String slug) {
        return Stream.of(values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
