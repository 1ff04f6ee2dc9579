package nl.schoolbel.sla.gateway.connectors.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingsTest {

    @TempDir
    Path directory;

    @Test
    void theBundledFilesAreWithoutFaultAndAnswerEveryWebhook() {
        assertThat(Mappings.all(null, Files.TYPES)).containsOnlyKeys("topdesk", "zammad");
    }

    @Test
    void aWebhookThatAFileForgetsIsAFault() {
        assertThatThrownBy(() -> Mappings.all(null, List.of("ticket-handed-over", "ticket-painted")))
                .hasMessageContaining("topdesk.json: /out/events/ticket-painted is missing")
                .hasMessageContaining("zammad.json: /out/events/ticket-painted is missing")
                .hasMessageContaining("topdesk.json: /out/events/ticket-closed is no webhook");
    }

    @Test
    void everyFaultOfAFileIsNamedAtOnce() throws IOException {
        write(
                "eigen.json",
                Mappings.bundled("topdesk")
                        .replace("\"name\": \"topdesk\"", "\"name\": \"Eigen Systeem\"")
                        .replace("\"Gereed\": \"resolved\"", "\"Gereed\": \"finished\"")
                        .replace("\"/briefDescription\": 80", "\"briefDescription\": 80")
                        .replace("{settings.category}", "{settings.categorie}")
                        .replace("{data.intoNumber}", "{intoNumber}")
                        .replace("\"method\": \"POST\"", "\"method\": \"SEND\"")
                        .replace("{from}", "{since}"));

        assertThatThrownBy(() -> Mappings.all(directory, Files.TYPES))
                .hasMessageContaining("/name is no slug")
                .hasMessageContaining("/in/statuses/Gereed names no state of ours")
                .hasMessageContaining("briefDescription is no JSON pointer")
                .hasMessageContaining("asks for the unknown setting categorie")
                .hasMessageContaining("has the unknown blank intoNumber")
                .hasMessageContaining("/out/create/method is none of")
                .hasMessageContaining("/poll/path lacks one of");
    }

    @Test
    void aFileThatIsNoMappingSaysWhere() throws IOException {
        write("kapot.json", "{\"name\": \"kapot\",\n \"colour\": \"red\"}");

        assertThatThrownBy(() -> Mappings.all(directory, Files.TYPES))
                .hasMessageContaining("kapot.json")
                .hasMessageContaining("colour")
                .hasMessageContaining("line 2");
    }

    @Test
    void anOwnFileReplacesTheBundledOneOfItsName() throws IOException {
        write("topdesk.json", Mappings.bundled("topdesk").replace("TOPdesk, incidents API 4", "TOPdesk van ons"));

        assertThat(Mappings.all(directory, Files.TYPES).get("topdesk").title()).isEqualTo("TOPdesk van ons");
    }

    private void write(String name, String content) throws IOException {
        java.nio.file.Files.writeString(directory.resolve(name), content);
    }
}
