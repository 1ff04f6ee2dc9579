package nl.schoolbel.platform.secrets;

import java.util.List;

/**
 * Where a service keeps sealed secrets, in a table of which the key is a uuid named {@code id}.
 *
 * @param sealed the column of sealed bytes
 * @param plain the column that an earlier version filled, emptied once; {@code null} when there never was one
 */
public record SealedColumn(String table, String sealed, String plain) {

    /** A bean of each feature that keeps sealed secrets. */
    public interface Keeper {
        List<SealedColumn> sealedColumns();
    }
}
