/** Plain SQL in the running transaction: {@link nl.schoolbel.platform.sql.Sql}. */
package nl.schoolbel.platform.sql;
