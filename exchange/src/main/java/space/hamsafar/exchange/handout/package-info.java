/**
 * What goes out of a plan to other programs and to paper: the timeline as JSON, workbook, spreadsheet text and Open MCT
 * plan, day sheets to print, the ground schedule as Project XML.
 *
 * <p>{@link space.hamsafar.exchange.handout.Handout} names and writes them. Uses Jackson, fastexcel and MPXJ.
 */
@NullMarked
package space.hamsafar.exchange.handout;

import org.jspecify.annotations.NullMarked;
