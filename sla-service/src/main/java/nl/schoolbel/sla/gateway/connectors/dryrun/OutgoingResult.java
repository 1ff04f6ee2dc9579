package nl.schoolbel.sla.gateway.connectors.dryrun;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a webhook would become.
 *
 * @param requests in their order; none when their system is not told
 * @param note why not, or what else to know
 */
public record OutgoingResult(List<TriedRequest> requests, String note) {

    /**
     * @param headers what must stay secret is masked
     * @param body absent for none
     * @param cut what was too long for a field
     */
    public record TriedRequest(
            String method,
            String url,
            Map<String, String> headers,

            @Schema(type = SchemaType.OBJECT) JsonNode body,

            List<CutField> cut) {}

    /**
     * @param field JSON pointer into the body
     * @param fromLength characters that it would have had
     * @param toLength characters that it has
     */
    public record CutField(String field, int fromLength, int toLength) {}
}
