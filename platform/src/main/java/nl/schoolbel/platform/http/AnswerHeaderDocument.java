package nl.schoolbel.platform.http;

import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes the headers of answers into the OpenAPI document. Which answers carry one follows from the operations: what is
 * changed with If-Match is read with an ETag, what was created and can be read has a Location, a list with a cursor has a
 * Link. A header that a resource declares itself stays.
 */
final class AnswerHeaderDocument {

    private static final String[] WITH_STATE = {"200", "201"};

    private final Map<String, PathItem> paths;

    AnswerHeaderDocument(Map<String, PathItem> paths) {
        this.paths = paths;
    }

    void complete() {
        paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            always(operation);
            if (asksForEtag(operation) || (method == HttpMethod.GET && isChangedWithEtag(path))) {
                add(operation, "ETag", "The state that this answer shows; goes with a change as If-Match", WITH_STATE);
            }
            if (ApiDocument.parameter(operation, "cursor").isPresent()) {
                add(operation, "Link", "The next page, rel=\"next\"; absent on the last one", "200");
            }
            String created = method == HttpMethod.POST && !asksForEtag(operation) ? addressOfCreated(path) : null;
            if (created != null) {
                add(operation, "Location", "Where to read what was created", "201");
                if (isChangedWithEtag(created)) {
                    add(operation, "ETag", "The first state; goes with a change as If-Match", "201");
                }
            }
        }));
    }

    private static void always(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            answer.addHeader("API-Version", header("Full version of this API", Schema.SchemaType.STRING));
            if (status.equals("429") || status.equals("503")) {
                answer.addHeader("Retry-After", header("Seconds to wait before a repeat", Schema.SchemaType.INTEGER));
            }
        });
    }

    private static void add(Operation operation, String name, String description, String... statuses) {
        Arrays.stream(statuses)
                .map(status -> operation.getResponses().getAPIResponse(status))
                .filter(answer -> answer != null
                        && (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)))
                .forEach(answer -> answer.addHeader(name, header(description, Schema.SchemaType.STRING)));
    }

    /** Something at this address, or directly below it under a fixed name, is changed with If-Match. */
    private boolean isChangedWithEtag(String path) {
        return paths.entrySet().stream()
                .filter(other -> other.getKey().equals(path) || other.getKey().matches("\\Q" + path + "\\E/[a-z-]+"))
                .flatMap(other -> other.getValue().getOperations().values().stream())
                .anyMatch(AnswerHeaderDocument::asksForEtag);
    }

    /** Items are read below the list they were added to, or below the list of all: {@code rooms/{id}} of a school's rooms. */
    private String addressOfCreated(String path) {
        String listOfAll = path.replaceFirst("^(/[a-z]+/v\\d+/).*}/([a-z-]+)$", "$1$2");
        return paths.entrySet().stream()
                .filter(other -> other.getValue().getGET() != null)
                .map(Map.Entry::getKey)
                .filter(other -> other.matches("(\\Q" + path + "\\E|\\Q" + listOfAll + "\\E)/\\{\\w+}"))
                .findFirst()
                .orElse(null);
    }

    private static boolean asksForEtag(Operation operation) {
        return ApiDocument.parameter(operation, "If-Match").isPresent();
    }

    private static Header header(String description, Schema.SchemaType type) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(type));
    }
}
