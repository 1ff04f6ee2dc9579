package nl.schoolbel.knowledge.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A kind of thing in the export: one file with a line of JSON for each, by one query that names every field it tells. */
enum ExportSection {
    SCHOOLS,
    TOOLS,
    PRACTICES,
    ARTICLES,
    ADOPTIONS,
    REVIEWS;

    String file() {
        return word() + ".ndjson";
    }

    /** A query with one column, the line. */
    String query() {
        String place = "/nl/schoolbel/knowledge/exports/" + word() + ".sql";
        try (InputStream text = ExportSection.class.getResourceAsStream(place)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
