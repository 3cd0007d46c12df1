/**
 * The report's drawings as inline SVG: what happens when, who does what, and where the station flies.
 *
 * <p>Each drawing is a class that turns a part of the plan into {@link space.hamsafar.exchange.picture.Svg} markup.
 * Colours are classes of the report's style sheet, so that light, dark and print differ there only. A drawing runs from
 * left to right in all languages.
 */
@NullMarked
package space.hamsafar.exchange.picture;

import org.jspecify.annotations.NullMarked;
