package space.hamsafar.campaign.assign;

/**
 * An assessor, as far as the assignment goes.
 *
 * @param id of the member of staff
 * @param most applicants that they can score in all
 * @param has applicants whom they have already
 * @param band of strictness, 0 to 2: lenient, middle, strict
 */
public record Panelist(String id, int most, int has, int band) {
    /** How many bands of strictness there are. */
    public static final int BANDS = 3;

    /** An assessor who has nobody yet. */
    public Panelist(String id, int most, int band) {
        this(id, most, 0, band);
    }

    /** How many more they can score. */
    int free() {
        return Math.max(0, most - has);
    }

    /** How many more they can score until they have so many. */
    int upTo(int load) {
        return Math.clamp((long) load - has, 0, free());
    }
}
