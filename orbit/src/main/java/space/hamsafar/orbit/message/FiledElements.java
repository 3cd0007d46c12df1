package space.hamsafar.orbit.message;

import java.nio.file.Path;
import space.hamsafar.orbit.MeanElements;

/**
 * A set of mean elements and the place it was read from.
 *
 * @param file the file
 * @param line line at which the set begins, counted from 1
 * @param elements the set
 */
public record FiledElements(Path file, int line, MeanElements elements) {}
