package space.hamsafar.campaign.assign;

/**
 * An assessor, as far as the assignment goes.
 *
 * @param id of the member of staff
 * @param most applicants that they can score
 * @param band of strictness, 0 to 2: lenient, middle, strict
 */
public record Panelist(String id, int most, int band) {
    /** How many bands of strictness there are. */
    public static final int BANDS = 3;
}
