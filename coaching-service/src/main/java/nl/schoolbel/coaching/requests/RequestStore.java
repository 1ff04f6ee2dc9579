package nl.schoolbel.coaching.requests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;

/** The rows of requests. */
@ApplicationScoped
class RequestStore implements PanacheRepositoryBase<RequestEntity, UUID> {

    /** Last asked first. */
    List<RequestEntity> newest(RequestFilter filter, Cursor after, int limit) {
        StringBuilder condition = new StringBuilder("(askedAt, id) < (:at, :id)");
        Parameters values = Parameters.with("at", after.at()).and("id", after.id());
        filter.schools().ifPresent(schools -> {
            condition.append(" and schoolId in :schools");
            values.and("schools", schools);
        });
        filter.state().ifPresent(state -> {
            condition.append(" and state = :state");
            values.and("state", state);
        });
        return find(condition + " order by askedAt desc, id desc", values)
                .range(0, limit - 1)
                .list();
    }

    /** Holds the row until the transaction ends. */
    Optional<RequestEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
