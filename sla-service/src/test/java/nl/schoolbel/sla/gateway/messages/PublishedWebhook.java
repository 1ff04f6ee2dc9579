package nl.schoolbel.sla.gateway.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the receiver's guide publishes of one type of webhook. */
public record PublishedWebhook(WebhookType type, ObjectNode schema, ObjectNode example) {

    public static final Path GUIDE = Path.of("../docs/receiver");

    /** JSON Schema 2020-12; a keyword that it does not know is a typing error. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            DIALECT,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final Map<WebhookType, PublishedWebhook> KNOWN = new ConcurrentHashMap<>();

    public static PublishedWebhook of(WebhookType type) {
        return KNOWN.computeIfAbsent(
                type, one -> new PublishedWebhook(one, read("schemas", one), read("examples", one)));
    }

    /** What is wrong with a webhook that was sent; empty when it is as published. */
    public static List<String> faultsOfSent(JsonNode event) {
        String slug = event.path("type").asText().replaceFirst("^nl\\.schoolbel\\.(.*)\\.v1$", "$1");
        return WebhookType.bySlug(slug)
                .map(type -> of(type).faultsOf(event).stream()
                        .map(fault -> slug + ": " + fault)
                        .toList())
                .orElse(List.of("unknown type " + event.path("type").asText()));
    }

    /** What the schema has against it; empty when it fits. */
    List<Error> faultsOf(JsonNode event) {
        return SCHEMAS.getSchema(schema).validate(event);
    }

    static Path file(String folder, WebhookType type) {
        return GUIDE.resolve(folder).resolve(type.slug() + ".v1.json");
    }

    private static ObjectNode read(String folder, WebhookType type) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(Files.readString(file(folder, type)));
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
