package nl.schoolbel.platform.sql;

import java.sql.SQLException;

/** What the database said no to, unchecked; the SQL state of the cause tells whether trying again helps. */
public class SqlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFault(SQLException cause) {
        super(cause);
    }
}
