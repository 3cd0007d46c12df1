package space.hamsafar.campaign.fairness;

/**
 * An interval of figures, both ends included.
 *
 * @param low not above {@code high}
 * @param high may be infinite
 */
public record Range(double low, double high) {
    /** Whether a figure lies in it. */
    public boolean contains(double figure) {
        return figure >= low && figure <= high;
    }
}
