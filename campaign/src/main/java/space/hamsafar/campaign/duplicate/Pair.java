package space.hamsafar.campaign.duplicate;

/**
 * Two applications that may be of one person.
 *
 * @param first row of the earlier one
 * @param second row of the later one
 * @param bits evidence against two persons who apply by chance: 0 means as likely one person as two
 */
public record Pair(int first, int second, double bits) {

    /** How likely they are one person, 0 to 1. */
    public double probability() {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
