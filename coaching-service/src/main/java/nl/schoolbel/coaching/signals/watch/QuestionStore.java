package nl.schoolbel.coaching.signals.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.signals.domain.Finding;
import nl.schoolbel.coaching.signals.domain.ToolAtSchool;
import nl.schoolbel.coaching.signals.domain.UserQuestion;
import nl.schoolbel.platform.sql.Sql;

/** The findings about tickets, and the user questions that they come to. */
@ApplicationScoped
class QuestionStore {

    @Inject
    Sql sql;

    /** Keeps a finding; keeping it twice changes nothing. */
    void keep(UUID ticket, Finding finding) {
        sql.update(
                "insert into ticket_finding (ticket_id, sequence, found_at, school_id, tool_id) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                ticket,
                finding.sequence(),
                finding.at(),
                finding.userQuestion().map(ToolAtSchool::school).orElse(null),
                finding.userQuestion().map(ToolAtSchool::tool).orElse(null));
    }

    List<Finding> findings(UUID ticket) {
        return sql.query(
                "select sequence, found_at, school_id, tool_id from ticket_finding where ticket_id = ?",
                row -> new Finding(
                        row.getLong("sequence"),
                        Sql.instant(row, "found_at"),
                        userQuestion(row.getObject("school_id", UUID.class), row.getObject("tool_id", UUID.class))),
                ticket);
    }

    private static Optional<ToolAtSchool> userQuestion(UUID school, UUID tool) {
        return tool == null ? Optional.empty() : Optional.of(new ToolAtSchool(school, tool));
    }

    void count(UserQuestion question) {
        sql.update(
                "insert into user_question (ticket_id, school_id, tool_id, found_at) values (?, ?, ?, ?)"
                        + " on conflict (ticket_id) do update set school_id = excluded.school_id,"
                        + " tool_id = excluded.tool_id, found_at = excluded.found_at",
                question.ticket(),
                question.about().school(),
                question.about().tool(),
                question.at());
    }

    void discount(UUID ticket) {
        sql.update("delete from user_question where ticket_id = ?", ticket);
    }

    /**
     * Makes transactions about one tool at one school wait for each other, so that two that each bring a question do not
     * both overlook the other's.
     */
    void lock(ToolAtSchool about) {
        sql.update(
                "insert into watched_tool (school_id, tool_id) values (?, ?)"
                        + " on conflict (school_id, tool_id) do update set tool_id = excluded.tool_id",
                about.school(),
                about.tool());
    }

    /** The questions about a tool at a school; {@code from} inclusive, {@code until} exclusive. */
    List<UserQuestion> ofSchool(ToolAtSchool about, Instant from, Instant until) {
        return sql.query(
                "select * from user_question where school_id = ? and tool_id = ? and found_at >= ? and found_at < ?",
                QuestionStore::question,
                about.school(),
                about.tool(),
                from,
                until);
    }

    /** The questions about a tool at all schools; {@code from} inclusive, {@code until} exclusive. */
    List<UserQuestion> ofTool(UUID tool, Instant from, Instant until) {
        return sql.query(
                "select * from user_question where tool_id = ? and found_at >= ? and found_at < ?",
                QuestionStore::question,
                tool,
                from,
                until);
    }

    private static UserQuestion question(ResultSet row) throws SQLException {
        return new UserQuestion(
                row.getObject("ticket_id", UUID.class),
                new ToolAtSchool(row.getObject("school_id", UUID.class), row.getObject("tool_id", UUID.class)),
                Sql.instant(row, "found_at"));
    }
}
