package nl.schoolbel.sla.escalation;

import nl.schoolbel.sla.escalation.domain.MarkPoint;

/** Where on a clock a mark lies, as far as figures tell marks apart. */
enum MarkKind {
    /** Before the due moment. */
    PERCENT("percent"),
    /** At it. */
    DUE("due"),
    /** Behind it. */
    AFTER_BREACH("after-breach");

    private final String word;

    MarkKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static MarkKind of(MarkPoint point) {
        if (!point.late()) {
            return PERCENT;
        }
        return point.equals(MarkPoint.BREACH) ? DUE : AFTER_BREACH;
    }
}
