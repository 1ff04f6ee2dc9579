package nl.schoolbel.tickets.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an import, or would come of it. */
public record ImportCounts(
        @Schema(description = "True when nothing was stored")
        boolean dryRun,

        Counts schools,

        @Schema(description = "Schools of the file that have no school holidays until somebody says their region")
        WithoutRegion withoutRegion,

        Counts rooms,
        Counts devices) {

    /** Of one kind of thing; absent where the file is not about it. */
    @Schema(name = "ImportCount")
    public record Counts(int created, int updated, int unchanged) {}

    /** @param brins of the first 100 of them */
    public record WithoutRegion(int count, List<String> brins) {}
}
