package space.hamsafar.orbit;

import java.nio.file.Path;

/**
 * Where a segment of an ephemeris stands in the file that it was read from.
 *
 * @param file the file
 * @param number of the segment in the file, from 1
 * @param firstLine line of its first state, from 1; 0 if it was not found
 * @param lastLine line of its last state
 */
public record SegmentPlace(Path file, int number, int firstLine, int lastLine) {}
