package nl.schoolbel.sla.board.whatif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolbel.sla.board.login.BoardAddress;
import nl.schoolbel.sla.board.page.PageWords;

/**
 * The form as it is shown: what was typed, what can be chosen, and what is wrong.
 *
 * @param fields the versions' fields, two of which are needed
 * @param runHref where the answer comes from; {@code null} while nothing, or nothing right, was asked
 */
public record FormView(
        List<Field> fields,
        List<Choice> choices,
        String fromDate,
        String untilDate,
        List<WhatIfAsked.Fault> faults,
        String runHref) {

    /** A version to choose. */
    public record Choice(String id, String name) {}

    /** A field for a version. */
    public record Field(String name, String chosen, boolean required) {

        public boolean isChosen(Choice choice) {
            return choice.id().equals(chosen);
        }
    }

    /** @param asked {@code null} when nothing was asked yet */
    static FormView of(WhatIfForm form, WhatIfAsked asked, SideBySide sideBySide, PageWords words) {
        boolean fresh = asked == null;
        return new FormView(
                List.of(
                        new Field("first", WhatIfForm.text(form.first), true),
                        new Field("second", WhatIfForm.text(form.second), true),
                        new Field("third", WhatIfForm.text(form.third), false)),
                sideBySide.choices().stream()
                        .map(version -> new Choice(version.id().toString(), WhatIfView.name(version, words)))
                        .toList(),
                fresh ? sideBySide.firstDate().toString() : WhatIfForm.text(form.fromDate),
                fresh ? sideBySide.lastDate().toString() : WhatIfForm.text(form.untilDate),
                fresh ? List.of() : asked.faults(),
                fresh || !asked.isFine() ? null : runHref(form));
    }

    /** The key of a field's words. */
    public String label(String field) {
        return "field." + field;
    }

    public boolean hasFault(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    private static String runHref(WhatIfForm form) {
        return BoardAddress.BASE + "/what-if/run?"
                + String.join(
                        "&",
                        Stream.of(
                                        pair("first", form.first),
                                        pair("second", form.second),
                                        pair("third", form.third),
                                        pair("fromDate", form.fromDate),
                                        pair("untilDate", form.untilDate))
                                .toList());
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(WhatIfForm.text(value), StandardCharsets.UTF_8);
    }
}
