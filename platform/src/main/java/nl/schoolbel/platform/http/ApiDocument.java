package nl.schoolbel.platform.http;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the OpenAPI document what holds for every operation and so stands in no resource: the API-Version header,
 * the Problem schema, the Idempotency-Key of what creates something, and the refusals that a caller has to expect.
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

    private record Refusal(String status, String description) {}

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problem());
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean signed = path.endsWith("/callbacks");
        if (!signed) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
        }
        ALWAYS.forEach(refusal -> add(operation, refusal));
        WITH_LOGIN.forEach(refusal -> add(operation, refusal));
        if (method != PathItem.HttpMethod.GET) {
            ON_CHANGE.forEach(refusal -> add(operation, refusal));
        }
        parameter(operation, "If-Match").ifPresent(ifMatch -> {
            ifMatch.required(true).description("The ETag of the state that the change was made for");
            WITH_PRECONDITION.forEach(refusal -> add(operation, refusal));
        });
        if (method == PathItem.HttpMethod.POST && operation.getResponses().hasAPIResponse("201")) {
            askForIdempotencyKey(operation);
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(answer -> answer.addHeader(
                        "API-Version",
                        OASFactory.createHeader()
                                .description("Full version of this API")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
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

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    private static void add(Operation operation, Refusal refusal) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        APIResponse answer = OASFactory.createAPIResponse()
                .description(refusal.description())
                .content(content);
        operation.getResponses().addAPIResponse(refusal.status(), answer);
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
