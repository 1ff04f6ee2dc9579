package nl.schoolbel.tickets.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an import, or would come of it. */
public record ImportCounts(
        @Schema(description = "True when nothing was stored")
        boolean dryRun,

        Counts schools,
        Counts rooms,
        Counts devices) {

    /** Of one kind of thing; absent where the file is not about it. */
    @Schema(name = "ImportCount")
    public record Counts(int created, int updated, int unchanged) {}
}
