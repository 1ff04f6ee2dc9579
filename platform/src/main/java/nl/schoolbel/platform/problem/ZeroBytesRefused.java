package nl.schoolbel.platform.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers 400 to a query or path parameter with the character zero in it, and names each. The database takes every
 * character but that one, and would make a fault of it.
 */
@Provider
public class ZeroBytesRefused implements ContainerRequestFilter {

    @Inject
    ProblemTexts texts;

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        List<FieldFault> faults = Stream.concat(withZero(uri.getPathParameters()), withZero(uri.getQueryParameters()))
                .distinct()
                .map(name -> new FieldFault(name, "control-character", texts.fieldDetail("control-character")))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }

    private static Stream<String> withZero(MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.indexOf(0) >= 0))
                .map(parameter -> parameter.getKey().replace("\0", ""));
    }
}
