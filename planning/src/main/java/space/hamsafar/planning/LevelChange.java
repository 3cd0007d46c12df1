package space.hamsafar.planning;

/**
 * What a mode adds to a reservoir, or takes from it when negative, at once at one of its ends.
 *
 * @param reservoir a {@link Reservoir}'s id
 * @param at the end of the activity at which the level jumps
 * @param amount change of the level, not 0
 */
public record LevelChange(String reservoir, Point at, int amount) {

    public LevelChange {
        if (amount == 0) {
            throw new IllegalArgumentException("change of " + reservoir + " is 0: leave it out");
        }
    }
}
