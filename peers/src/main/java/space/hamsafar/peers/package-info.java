/**
 * Models of projects for other solvers, for benchmarks side by side.
 *
 * <p>{@link space.hamsafar.peers.PeerWorker} serves CP-SAT, Timefold or Choco in a process of its own. Built with {@code
 * -Ppeers} only, so that nobody else waits for their jars. It uses {@code planning}, {@code bench} and the solvers.
 */
@NullMarked
package space.hamsafar.peers;

import org.jspecify.annotations.NullMarked;
