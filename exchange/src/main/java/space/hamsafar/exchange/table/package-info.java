/**
 * The plan as tables: CSV files of RFC 4180 in UTF-8, for spreadsheets and scripts.
 *
 * <p>{@link space.hamsafar.exchange.table.PlanTables} writes them. Uses FastCSV.
 */
@NullMarked
package space.hamsafar.exchange.table;

import org.jspecify.annotations.NullMarked;
