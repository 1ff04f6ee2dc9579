package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.tools.domain.FieldDifference;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** What stood on cards. Who is no coach reads the versions that were published. */
@ApplicationScoped
public class ToolVersions {

    @Inject
    ToolStore store;

    @Inject
    ToolVersionStore versions;

    @Inject
    ToolViews views;

    /** Newest first. Refused: {@code not-found}. */
    @Transactional
    public Page<ToolVersionView> list(UUID tool, PageRequest page) {
        requireVisible(tool);
        String position = page.cursor().key();
        if (!position.matches("|[1-9][0-9]{0,8}")) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        int below = position.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(position);
        int limit = page.limit();
        return Page.of(
                versions.below(tool, below, views.seesDrafts(), limit + 1),
                limit,
                version -> new Cursor(version.writtenAt(), tool, String.valueOf(version.version())),
                version -> version);
    }

    /** Field by field, in the order of the card. Refused: {@code not-found}, for each of the two versions too. */
    @Transactional
    public List<FieldDifference> differences(UUID tool, int number, int from) {
        requireVisible(tool);
        return FieldDifference.between(
                CardFields.of(find(tool, from).card()),
                CardFields.of(find(tool, number).card()));
    }

    private ToolVersionView find(UUID tool, int number) {
        return versions.find(tool, number, views.seesDrafts())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private void requireVisible(UUID tool) {
        if (store.find(tool).filter(views::isVisible).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
