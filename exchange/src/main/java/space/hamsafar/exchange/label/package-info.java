/**
 * The report's own words in English, Chinese and Urdu. What the programme folder says stays in its own language.
 *
 * <p>{@link space.hamsafar.exchange.label.Labels} reads them from resources, a file for each {@link
 * space.hamsafar.exchange.label.Language}; a {@link space.hamsafar.exchange.label.Label} is one text in all of them.
 */
@NullMarked
package space.hamsafar.exchange.label;

import org.jspecify.annotations.NullMarked;
