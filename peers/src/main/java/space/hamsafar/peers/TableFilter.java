package space.hamsafar.peers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB as a peer for the filter part of the selection: reads a CSV file and counts the rows that meet a condition. */
public final class TableFilter {

    private TableFilter() {}

    /**
     * Prints the count and the seconds that the query took, with a space between; the start of the process and of the
     * database is not counted.
     *
     * @param words the file, and a condition in SQL in which every column is text
     */
    public static void main(String[] words) throws SQLException {
        try (Connection base = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = base.createStatement()) {
            statement.execute("SET threads = " + Runtime.getRuntime().availableProcessors());
            long begin = System.nanoTime();
            String query = "SELECT count(*) FROM read_csv('" + words[0].replace("'", "''")
                    + "', header = true, all_varchar = true) WHERE " + words[1];
            try (ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                System.out.println(rows.getLong(1) + " " + (System.nanoTime() - begin) / 1e9);
            }
        }
    }
}
