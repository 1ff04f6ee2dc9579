package nl.schoolbel.platform.problem;

/**
 * One bad field of a request.
 *
 * @param pointer JSON pointer into the body, or the name of the query or header parameter
 * @param code stable, kebab-case, for machines
 * @param detail for people, in the caller's language; never the caller's own text
 */
public record FieldFault(String pointer, String code, String detail) {}
