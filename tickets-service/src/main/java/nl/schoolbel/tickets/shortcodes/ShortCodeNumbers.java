package nl.schoolbel.tickets.shortcodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.domain.ShortCode;

/** Gives out short codes; each once in this installation, also when what it was taken for is not stored after all. */
@ApplicationScoped
public class ShortCodeNumbers {

    @Inject
    Sql sql;

    public List<String> take(int count) {
        return sql.query(
                "select nextval('short_code_number') from generate_series(1, ?)",
                row -> ShortCode.of(row.getLong(1)),
                count);
    }
}
