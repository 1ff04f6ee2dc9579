package nl.schoolbel.sla.board.whatif;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the fields of the form, as it was typed; nothing of it is trusted. */
public class WhatIfForm {

    @QueryParam("first")
    public String first;

    @QueryParam("second")
    public String second;

    @QueryParam("third")
    public String third;

    @QueryParam("fromDate")
    public String fromDate;

    @QueryParam("untilDate")
    public String untilDate;

    /** True when nothing was asked yet. */
    public boolean isEmpty() {
        return Stream.of(first, second, third, fromDate, untilDate).allMatch(field -> field == null);
    }

    /** The versions as typed, in their order; the third may be left open. */
    List<String> versions() {
        return Stream.of(first, second, third).map(WhatIfForm::text).toList();
    }

    static String text(String field) {
        return field == null ? "" : field.strip();
    }
}
