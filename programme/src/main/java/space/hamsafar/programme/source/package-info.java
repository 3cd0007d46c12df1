/**
 * Reading of the files that people write: located values, problems with place and remedy, limits against hostile input.
 *
 * <p>It knows files and text, and nothing of the programme.
 */
@NullMarked
package space.hamsafar.programme.source;

import org.jspecify.annotations.NullMarked;
