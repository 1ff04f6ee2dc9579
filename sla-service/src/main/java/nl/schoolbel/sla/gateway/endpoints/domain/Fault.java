package nl.schoolbel.sla.gateway.endpoints.domain;

/**
 * Something that cannot be so.
 *
 * @param pointer JSON pointer into what was given
 * @param code stable, kebab-case
 * @param argument of the text about it; empty for none
 */
public record Fault(String pointer, String code, String argument) {

    static Fault of(String pointer, String code) {
        return new Fault(pointer, code, "");
    }
}
