package nl.schoolbel.platform.http;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the OpenAPI document what holds for every operation and so stands in no resource: the API-Version header,
 * the Problem schema and the refusals that a caller has to expect.
 */
public class ApiDocument implements OASFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "400",
            "Bad input; every bad field is listed",
            "404",
            "Unknown, or not of the caller's school",
            "503",
            "A part cannot be reached");
    private static final Map<String, String> WITH_LOGIN =
            Map.of("401", "No valid token", "403", "The role gives no right");
    private static final Map<String, String> ON_CHANGE = Map.of(
            "409",
            "Not possible in the current state, or a reused key",
            "412",
            "Changed meanwhile",
            "428",
            "If-Match is missing");

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
        ALWAYS.forEach((status, text) -> refusal(operation, status, text));
        WITH_LOGIN.forEach((status, text) -> refusal(operation, status, text));
        if (method != PathItem.HttpMethod.GET) {
            ON_CHANGE.forEach((status, text) -> refusal(operation, status, text));
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

    private static void refusal(Operation operation, String status, String text) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        APIResponse answer = OASFactory.createAPIResponse().description(text).content(content);
        operation.getResponses().addAPIResponse(status, answer);
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
                                        .addProperty("detail", text())));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
