package nl.schoolbel.knowledge.tools;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/** The rows of tool cards. */
@ApplicationScoped
class ToolStore implements PanacheRepositoryBase<ToolEntity, UUID> {

    private static final String UNIQUE_NAME = "tool_by_name";

    /** Last added first. */
    List<ToolEntity> newest(boolean draftsToo, Cursor after, int limit) {
        return find(
                        "(addedAt, id) < (:at, :id) and (published = true or :draftsToo = true) order by addedAt desc, id desc",
                        Parameters.with("at", after.at()).and("id", after.id()).and("draftsToo", draftsToo))
                .range(0, limit - 1)
                .list();
    }

    /** These cards, in the order of their ids as given. */
    List<ToolEntity> inOrder(Collection<UUID> ids) {
        Map<UUID, ToolEntity> found =
                list("id in ?1", ids).stream().collect(Collectors.toMap(tool -> tool.id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    /** Holds the row until the transaction ends. */
    Optional<ToolEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes what changed, so that the version is known; {@code knowledge-tool-name-taken} when another card has the name. */
    void write(ToolEntity tool) {
        try {
            persistAndFlush(tool);
        } catch (ConstraintViolationException refused) {
            if (UNIQUE_NAME.equals(refused.getConstraintName())) {
                throw new ProblemException(KnowledgeProblem.TOOL_NAME_TAKEN);
            }
            throw refused;
        }
    }
}
