/**
 * Speed of conjunction screening: {@link space.hamsafar.bench.screening.ScreeningBench} screens a catalogue and weighs
 * the work against sampling with Orekit's SGP4. It uses {@code orbit} and Orekit.
 */
@NullMarked
package space.hamsafar.bench.screening;

import org.jspecify.annotations.NullMarked;
