package nl.schoolbel.knowledge;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** The refusals that only this service gives. */
public enum KnowledgeProblem implements ProblemType {
    /** Two cards of one tool would split what is known of it. */
    TOOL_NAME_TAKEN(409),

    /** One of the same name waits, and can be supported. */
    TOOL_REQUEST_OPEN_ALREADY(409),

    /** It has ended, or this comes later. */
    TOOL_REQUEST_NOT_NOW(409),

    /** Nobody decides about what they asked for. */
    TOOL_REQUEST_OWN(409),

    /** Taken from the list, which is its end. */
    PRACTICE_ARCHIVED(409),

    /** The newest words are published already. */
    PRACTICE_PUBLISHED_ALREADY(409),

    /** Nobody does the editorial check of the own work. */
    PRACTICE_OWN_WORK(409),

    /** It waits for its author to mend it. */
    PRACTICE_RETURNED_ALREADY(409),

    /** Nobody else reads it yet. */
    PRACTICE_NOT_PUBLISHED(409),

    /** The version holds as many files, or as many bytes, as it may. */
    MATERIALS_FULL(409),

    /** A school marks a practice once; then it changes that. */
    ADOPTION_MARKED_ALREADY(409),

    /** This does not follow on where the school stands. */
    ADOPTION_STEP_NOT_POSSIBLE(409),

    /** Others followed, or it was taken back before. */
    ADOPTION_STEP_NOT_LAST(409),

    /** Only who wrote it down takes it back. */
    ADOPTION_STEP_OF_ANOTHER(409),

    /** Others have read it and figures were made of it. */
    ADOPTION_STEP_TOO_OLD(409),

    /** A gap is closed once. */
    GAP_CLOSED_ALREADY(409),

    /** Taken from the list, which is its end. */
    ARTICLE_ARCHIVED(409),

    /** The newest words are checked already, and nothing asks for another look. */
    ARTICLE_CHECKED_ALREADY(409),

    /** It does not say what to do. */
    ARTICLE_NO_SOLUTION(409),

    /** No coach has checked it, or it went back. */
    ARTICLE_NOT_CHECKED(409),

    /** It is validated. */
    ARTICLE_VALIDATED_ALREADY(409),

    /** Who wrote or checked an article does not validate it. */
    ARTICLE_OWN_WORK(409),

    /** Nobody reviews what is the own work. */
    REVIEW_OWN_THING(409),

    /** One person has one review of a thing. */
    REVIEW_WRITTEN_ALREADY(409),

    /** It waits for nobody's decision. */
    REVIEW_NOTHING_TO_DECIDE(409),

    /** Nobody decides of the own review. */
    REVIEW_OWN_WORK(409),

    /** An appeal is decided by another coach than who refused. */
    REVIEW_SAME_COACH(409),

    /** Only a refusal can be appealed of. */
    REVIEW_NOTHING_TO_APPEAL(409),

    /** Of the same words one appeals once. */
    REVIEW_APPEALED_ALREADY(409),

    /** Nobody reads it, so there is nothing to hide. */
    REVIEW_NOTHING_TO_HIDE(409),

    /** One person has one open report of a thing. */
    ABUSE_REPORT_OPEN_ALREADY(409),

    /** A report is settled once. */
    ABUSE_REPORT_SETTLED_ALREADY(409),

    /** Nobody settles the own report, or one of the own work. */
    ABUSE_REPORT_OWN(409),

    /** What everybody could read once and was taken from the list; its address says so for good. */
    PUBLISHED_PRACTICE_GONE(410),

    /** A node does only so much of this at once. */
    TOO_MANY_AT_ONCE(429),

    /** Where nobody can be mailed, nothing comes of it. */
    SUBSCRIPTION_WITHOUT_ADDRESS(409),

    /** One follows something once. */
    SUBSCRIPTION_THERE_ALREADY(409),

    /** More make a mail that nobody reads. */
    SUBSCRIPTIONS_ENOUGH(409);

    private final int status;

    KnowledgeProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return "knowledge-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "nl.schoolbel.knowledge.problems";
    }
}
