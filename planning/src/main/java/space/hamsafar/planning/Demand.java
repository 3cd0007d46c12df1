package space.hamsafar.planning;

/**
 * What a mode takes of a renewable resource at each tick of its duration.
 *
 * @param resource a {@link Resource}'s id
 * @param amount units taken, at least 1
 */
public record Demand(String resource, int amount) {

    public Demand {
        if (amount < 1) {
            throw new IllegalArgumentException("demand of " + resource + " is " + amount + ": it must be at least 1");
        }
    }
}
