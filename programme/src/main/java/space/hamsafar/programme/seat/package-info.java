/**
 * Who may fly: prime and backup proposed from what they hold, and the last day on which the backup can take the seat.
 *
 * <p>{@link space.hamsafar.programme.seat.SeatProposal} is the answer. It knows {@code setting}, {@code qualification}
 * and {@code training}.
 */
@NullMarked
package space.hamsafar.programme.seat;

import org.jspecify.annotations.NullMarked;
