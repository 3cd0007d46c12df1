package space.hamsafar.planning;

/**
 * What a mode takes of a renewable resource at each tick of its duration.
 *
 * @param resource a {@link Resource}'s id
 * @param amount units taken, at least 1
 * @param state what the resource must be set up for, where it has set-up times; the same in all modes of an activity
 */
public record Demand(String resource, int amount, String state) {

    public Demand {
        if (amount < 1) {
            throw new IllegalArgumentException("demand of " + resource + " is " + amount + ": it must be at least 1");
        }
    }

    /** A demand that needs no set-up of its own. */
    public Demand(String resource, int amount) {
        this(resource, amount, "");
    }
}
