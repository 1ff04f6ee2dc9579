package nl.schoolbel.tickets.exports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For whom a CSV file is. */
public enum Layout {
    /** Machines: RFC 4180 with commas, English headings, instants in UTC. */
    @JsonProperty("standard")
    STANDARD,
    /** People with a Dutch Excel: byte order mark, semicolons, Dutch headings, Dutch wall clock. */
    @JsonProperty("excel")
    EXCEL
}
