package nl.schoolbel.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One bad field of a request.
 *
 * @param pointer JSON pointer into the body, or the name of the query or header parameter
 * @param code stable, kebab-case, for machines
 * @param detail for people, in the caller's language; never the caller's own text
 * @param start where in the text of the field it begins, in UTF-16 characters from 0, inclusive; {@code null} for the whole field
 * @param end where it ends, exclusive; {@code null} with {@code start}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldFault(String pointer, String code, String detail, Integer start, Integer end) {

    /** A field that is bad as a whole. */
    public FieldFault(String pointer, String code, String detail) {
        this(pointer, code, detail, null, null);
    }

    /** The same fault in a body that stands inside another one. */
    FieldFault below(String outer) {
        return new FieldFault(outer + pointer, code, detail, start, end);
    }
}
