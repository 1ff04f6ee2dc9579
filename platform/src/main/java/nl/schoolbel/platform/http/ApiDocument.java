package nl.schoolbel.platform.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes into the OpenAPI document what holds for every operation and so stands in no resource: names of operations, who may
 * call them, the Problem schema, the Idempotency-Key of what creates something, bounds of a page, headers of answers, and
 * the refusals that a caller has to expect. A refusal that a resource describes itself keeps its own words. How to call us at all is a
 * property, {@code schoolbel.api-guide}.
 */
public class ApiDocument implements OASFilter {

    private static final List<Refusal> ALWAYS = List.of(
            new Refusal("400", "Bad input; every bad field is listed"),
            new Refusal("404", "Unknown, or not of the caller's school"),
            new Refusal("503", "A part cannot be reached"));
    private static final List<Refusal> WITH_LOGIN =
            List.of(new Refusal("401", "No valid token"), new Refusal("403", "The role gives no right"));
    private static final List<Refusal> ON_CHANGE = List.of(
            new Refusal("409", "Not possible in the current state, or a reused key"),
            new Refusal("413", "The body is too large"));
    private static final List<Refusal> WITH_PRECONDITION =
            List.of(new Refusal("412", "Changed meanwhile"), new Refusal("428", "If-Match is missing"));
    private static final List<Refusal> WITH_BODY =
            List.of(new Refusal("413", "The body is too large"), new Refusal("415", "Not a content type we take"));

    /** Libraries describe these in words of their own, which are not those of our answers. */
    private static final List<String> LIBRARY_SCHEMAS = List.of("HttpProblem", "HttpValidationProblem", "Violation");

    private static final List<String> LIBRARY_REFUSALS = List.of("400", "401", "403");

    private record Refusal(String status, String description) {}

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        LIBRARY_SCHEMAS.forEach(document.getComponents()::removeSchema);
        document.getComponents().addSchema("Problem", problem());
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        if (document.getPaths() == null) {
            return;
        }
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        new AnswerHeaderDocument(paths).complete();
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(OperationName.of(method.name(), path));
        }
        sayWhoMayCall(operation);
        boolean withoutToken = path.endsWith("/callbacks") || path.endsWith("/{secret}") || PublicPaths.contain(path);
        if (!withoutToken) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
        }
        boundPages(operation);
        if (method == PathItem.HttpMethod.POST && operation.getResponses().hasAPIResponse("201")) {
            askForIdempotencyKey(operation);
        }
        parameter(operation, "If-Match")
                .ifPresent(ifMatch ->
                        ifMatch.required(true).description("The ETag of the state that the change was made for"));
        refusals(method, operation).forEach(refusal -> expect(operation, refusal));
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                answer.content(problemContent());
            }
        });
    }

    /** The roles that Quarkus found on the resource. */
    private static void sayWhoMayCall(Operation operation) {
        String roles = Stream.ofNullable(operation.getSecurity())
                .flatMap(List::stream)
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!roles.isEmpty()) {
            String own = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
            operation.setDescription(own + "Roles: " + roles);
        }
    }

    private static List<Refusal> refusals(PathItem.HttpMethod method, Operation operation) {
        List<Refusal> all = new ArrayList<>(ALWAYS);
        all.addAll(WITH_LOGIN);
        if (method != PathItem.HttpMethod.GET) {
            all.addAll(ON_CHANGE);
        }
        if (parameter(operation, "If-Match").isPresent()) {
            all.addAll(WITH_PRECONDITION);
        }
        if (operation.getRequestBody() != null) {
            all.addAll(WITH_BODY);
        }
        return all;
    }

    private static void expect(Operation operation, Refusal refusal) {
        APIResponse own = operation.getResponses().getAPIResponse(refusal.status());
        if (own == null || LIBRARY_REFUSALS.contains(refusal.status())) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            refusal.status(), OASFactory.createAPIResponse().description(refusal.description()));
        }
    }

    /** Every list that is told how much to give takes the same bounds. */
    private static void boundPages(Operation operation) {
        parameter(operation, "limit")
                .map(Parameter::getSchema)
                .ifPresent(limit -> limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT)));
    }

    /** What creates something answers 201 and may be sent twice. */
    private static void askForIdempotencyKey(Operation operation) {
        if (parameter(operation, "Idempotency-Key").isEmpty()) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .required(true)
                    .description("The caller's own; a request sent again with the same one gets the same answer")
                    .schema(text().minLength(8).maxLength(100)));
        }
    }

    static Optional<Parameter> parameter(Operation operation, String name) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457 problem; the type comes from a closed list")
                .required(List.of("type", "status", "title", "detail"))
                .addProperty("type", text().format("uri"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32"))
                .addProperty("title", text())
                .addProperty("detail", text())
                .addProperty("instance", text().format("uri-reference"))
                .addProperty("traceId", text().description("On our own faults: mention it when you report one"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("All bad fields")
                                .items(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.OBJECT)
                                        .addProperty(
                                                "pointer", text().description("JSON pointer, or a parameter's name"))
                                        .addProperty("code", text())
                                        .addProperty("detail", text())
                                        .addProperty(
                                                "start", place("Where in the text of the field it begins, inclusive"))
                                        .addProperty("end", place("Where it ends, exclusive"))))
                .addProperty("errorsTotal", number().description("How many there are, when not all are listed"));
    }

    private static Schema place(String description) {
        return number().description(description + "; in UTF-16 characters from 0, absent for the whole field");
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).format("int32");
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
