package nl.schoolbel.platform.testkit.api;

import java.util.List;
import java.util.stream.Stream;

/**
 * The NL GOV REST API Design Rules 2.2 that can be read off an OpenAPI document, and what a client needs besides. Each violation is one line: the rule's
 * id, the place, and what is there. Rules that only people or a running service can judge are not here.
 */
final class DesignRules {

    private DesignRules() {}

    /** All violations of all rules; empty when the document keeps them. */
    static List<String> violations(OpenApiDocument document) {
        return Stream.of(
                        InfoRules.violations(document),
                        PathRules.violations(document),
                        AnswerRules.violations(document),
                        FieldRules.violations(document),
                        ClientRules.violations(document))
                .flatMap(violations -> violations)
                .toList();
    }
}
