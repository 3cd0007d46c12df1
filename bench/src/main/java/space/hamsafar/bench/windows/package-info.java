/**
 * The speed of the orbit's windows: {@link space.hamsafar.bench.windows.WindowsBench} runs ours and the peers in one run
 * on the same elements and places, and compares the events. It uses {@code orbit}, Orekit and, where it is installed,
 * Skyfield by a process of its own.
 */
@NullMarked
package space.hamsafar.bench.windows;

import org.jspecify.annotations.NullMarked;
