package nl.schoolbel.knowledge.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All sections of one moment: one transaction that sees nothing of what others change meanwhile. */
@ApplicationScoped
class ExportSnapshot {

    /** Longer than the largest board takes; without it the transaction ends after a minute. */
    private static final int MOST_SECONDS = 900;

    private static final String FORMAT = "schoolbel-knowledge-export/1";

    @Inject
    Sql sql;

    @Inject
    ExportStore store;

    @Inject
    DomainClock clock;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "schoolbel.public-url")
    String publicUrl;

    /** Writes the ZIP and leaves the stream open. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = MOST_SECONDS)
    public void write(OutputStream out) throws IOException {
        sql.update("set transaction isolation level repeatable read read only");
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ExportSection section : ExportSection.values()) {
            zip.putNextEntry(new ZipEntry(section.file()));
            counts.put(section.file(), store.each(section, line -> line(zip, line)));
            zip.closeEntry();
        }
        counts.put("materials", store.eachMaterial((name, bytes) -> {
            zip.putNextEntry(new ZipEntry("materials/" + name));
            zip.write(bytes);
            zip.closeEntry();
        }));
        entry(zip, "manifest.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest(counts)));
        entry(zip, "README.txt", readMe());
        zip.finish();
    }

    private Map<String, Object> manifest(Map<String, Integer> counts) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("madeAt", clock.instant().toString());
        manifest.put("madeBy", publicUrl);
        manifest.put("encoding", "UTF-8");
        manifest.put("counts", counts);
        manifest.put("schema", publicUrl + "/knowledge/v1/openapi.json");
        manifest.put("licences", List.of("cc-by-4.0", "cc-by-sa-4.0", "cc0-1.0"));
        return manifest;
    }

    private static void line(OutputStream zip, String line) throws IOException {
        zip.write(line.getBytes(StandardCharsets.UTF_8));
        zip.write('\n');
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] readMe() throws IOException {
        try (InputStream words =
                ExportSnapshot.class.getResourceAsStream("/nl/schoolbel/knowledge/exports/README.txt")) {
            return words.readAllBytes();
        }
    }
}
