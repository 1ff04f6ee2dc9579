package nl.schoolbel.tickets.identifiers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Pattern;
import nl.schoolbel.events.terms.Term;

/** The registers that know a school, each with the form of its numbers (RIO XSD v4). */
public enum IdentifierType implements Term {
    /** The institution. */
    @JsonProperty("brin4")
    BRIN4("[0-9]{2}[A-Z]{2}"),
    /** The site of an institution (vestiging). */
    @JsonProperty("brin6")
    BRIN6("[0-9]{2}[A-Z]{2}[0-9]{2}"),
    /** RIO onderwijsaanbieder. */
    @JsonProperty("rio-institution")
    RIO_INSTITUTION("[0-9]{3}A[0-9]{3}"),
    /** RIO aanbiedergroep. */
    @JsonProperty("rio-group")
    RIO_GROUP("[0-9]{3}G[0-9]{3}"),
    /** RIO onderwijslocatie. */
    @JsonProperty("rio-location")
    RIO_LOCATION("[0-9]{3}X[0-9]{3}");

    private final Pattern form;

    IdentifierType(String form) {
        this.form = Pattern.compile(form);
    }

    public boolean fits(String value) {
        return form.matcher(value).matches();
    }

    public boolean isBrin() {
        return this == BRIN4 || this == BRIN6;
    }

    /** The type of a BRIN by its length. */
    public static IdentifierType ofBrin(String brin) {
        return BRIN6.fits(brin) ? BRIN6 : BRIN4;
    }
}
