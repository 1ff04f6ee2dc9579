package nl.schoolbel.platform.testkit.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds the data of an event to the JSON Schema (2020-12) that is published for its type; formats count. */
public final class DataSchema {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private DataSchema() {}

    /**
     * What the schema has against the data, in words; empty when it fits.
     *
     * @param schema the schema itself, as JSON
     */
    public static List<String> violations(String schema, JsonNode data) {
        Schema compiled = SCHEMAS.getSchema(schema);
        return compiled.validate(data).stream().map(Error::toString).toList();
    }
}
