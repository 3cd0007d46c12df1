/**
 * The report: one self-contained HTML page that shows a whole plan, in three languages and three times.
 *
 * <p>{@link space.hamsafar.exchange.report.ReportPage} gives its text. A view for each section holds what its JTE
 * template prints; views are public because the compiled templates lie in another package. Style sheet and script are
 * resources and go into the page.
 */
@NullMarked
package space.hamsafar.exchange.report;

import org.jspecify.annotations.NullMarked;
