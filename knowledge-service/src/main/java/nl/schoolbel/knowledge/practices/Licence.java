package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What others may do with a practice: the open licences that Wikiwijs takes, and CC0. */
public enum Licence implements Term {
    /** Use and change it, with the source named. */
    @JsonProperty("cc-by-4.0")
    CC_BY_4_0("cc-by-4.0"),

    /** As CC BY, and what is made of it stays under this licence. */
    @JsonProperty("cc-by-sa-4.0")
    CC_BY_SA_4_0("cc-by-sa-4.0"),

    /** Do with it what you like. */
    @JsonProperty("cc0-1.0")
    CC0_1_0("cc0-1.0");

    private final String slug;

    Licence(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    /** Whether what is made of a work under this licence may go out under the other one. */
    public boolean allows(Licence derived) {
        return switch (this) {
            case CC0_1_0 -> true;
            case CC_BY_4_0 -> derived != CC0_1_0;
            case CC_BY_SA_4_0 -> derived == CC_BY_SA_4_0;
        };
    }
}
