package nl.schoolbel.coaching.signals.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What all findings about one ticket come to. The order in which they were heard, and how often, makes no difference. */
public final class TicketCourse {

    private TicketCourse() {}

    /**
     * The user question that the ticket counts as; empty when its latest finding says that it is none. It counts from the
     * first of the latest findings that agree, so that closing a ticket does not move a question that the school had
     * answered itself.
     */
    public static Optional<UserQuestion> userQuestion(UUID ticket, Collection<Finding> findings) {
        List<Finding> inOrder = findings.stream()
                .sorted(Comparator.comparingLong(Finding::sequence))
                .toList();
        Optional<UserQuestion> standing = Optional.empty();
        for (Finding finding : inOrder) {
            if (!finding.userQuestion().equals(standing.map(UserQuestion::about))) {
                standing = finding.userQuestion().map(about -> new UserQuestion(ticket, about, finding.at()));
            }
        }
        return standing;
    }
}
