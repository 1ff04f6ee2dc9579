package nl.schoolbel.coaching.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines that belong together. */
@Schema(name = "BoardReportSection")
public record ReportSection(String name, String words, List<ReportLine> lines) {}
